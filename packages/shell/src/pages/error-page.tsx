'use client';

import en from '../../messages/en.json';
import sv from '../../messages/sv.json';
import { FaultPage } from './fault-page.tsx';

interface Props {
  readonly error: Error & { readonly digest?: string };
}

/** Something broke while the page was made. The number finds the line in the server's log. */
export function ErrorPage({ error }: Props) {
  const { title, lede, reference, again } = (document.documentElement.lang === 'en' ? en : sv).shell.fault;
  return (
    <FaultPage
      title={title}
      lede={lede}
      reference={error.digest ? reference.replace('{reference}', error.digest) : null}
      again={again}
    />
  );
}
