import { useLocale } from 'next-intl';
import { NotFoundView } from './not-found-view.tsx';

/** The same words for what does not exist and for what one may not see: an address must not tell which. */
export function NotFoundPage() {
  return <NotFoundView locale={useLocale()} />;
}
