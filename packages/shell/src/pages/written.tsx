import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { writtenLang } from '../written-lang.ts';

/**
 * What people of the authority have written, which is Swedish whatever language the page is read in: a screen reader is
 * told so (WCAG 2.2, 3.1.2).
 */
export function Written({ children }: { readonly children: ReactNode }) {
  const lang = writtenLang(useLocale());
  return lang === undefined ? children : <span lang={lang}>{children}</span>;
}

/** The same inside a sentence of ours: `<w>{title}</w>` in the message. */
export const written = { w: (words: ReactNode) => <Written>{words}</Written> };
