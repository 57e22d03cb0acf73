import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';

/**
 * What people of the authority have written, which is Swedish whatever language the page is read in: a screen reader is
 * told so (WCAG 2.2, 3.1.2).
 */
export function Written({ children }: { readonly children: ReactNode }) {
  return useLocale() === 'sv' ? children : <span lang="sv">{children}</span>;
}
