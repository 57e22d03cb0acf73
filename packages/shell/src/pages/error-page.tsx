'use client';

import { FaultPage } from './fault-page.tsx';
// Of all texts only these few go to the browser, in both languages, since nothing can be asked of the server now.
import en from './fault-texts/en.json';
import sv from './fault-texts/sv.json';

interface Props {
  readonly error: Error & { readonly digest?: string };
}

/** Something broke while the page was made. The number finds the line in the server's log. */
export function ErrorPage({ error }: Props) {
  const { title, lede, reference, again } = document.documentElement.lang === 'en' ? en : sv;
  return (
    <FaultPage
      title={title}
      lede={lede}
      reference={error.digest ? `${reference} ${error.digest}` : null}
      again={again}
    />
  );
}
