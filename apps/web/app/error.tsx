'use client';

import en from '../messages/en/fault.json';
import sv from '../messages/sv/fault.json';
import { FaultPage } from '../src/pages/fault-page.tsx';

interface Props {
  readonly error: Error & { readonly digest?: string };
}

/** Something broke while the page was made. The number finds the line in the server's log. */
export default function ErrorPage({ error }: Props) {
  const texts = document.documentElement.lang === 'en' ? en : sv;
  const { title, lede, reference, again } = texts;
  return (
    <FaultPage
      title={title}
      lede={lede}
      reference={error.digest ? reference.replace('{reference}', error.digest) : null}
      again={again}
    />
  );
}
