import type { Locale } from '@varje-elev/domain';
import { chooseLocale } from '../preference-actions.ts';

interface LanguageButtonProps {
  readonly locale: Locale;
  /** The other language's own name. */
  readonly label: string;
}

/** One button to the other language; the page one stands on comes back in it. */
export function LanguageButton({ locale, label }: LanguageButtonProps) {
  const other = locale === 'sv' ? 'en' : 'sv';
  return (
    <form action={chooseLocale}>
      <input type="hidden" name="locale" value={other} />
      <button type="submit" lang={other}>
        {label}
      </button>
    </form>
  );
}
