'use client';

// Of all texts only these four sentences go to the browser, in both languages, since nothing can be asked of the server now.
import en from '../../messages/fault/en.json';
import sv from '../../messages/fault/sv.json';
import { FaultPage } from './fault-page.tsx';

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
      reference={error.digest ? reference.replace('{reference}', error.digest) : null}
      again={again}
    />
  );
}
