import { cycleMessages } from './messages/cycle.ts';
import { disclosureMessages } from './messages/disclosure.ts';
import { effectsMessages } from './messages/effects.ts';
import { evidenceMessages } from './messages/evidence.ts';
import { frameworkMessages } from './messages/framework.ts';
import { improvementMessages } from './messages/improvement.ts';
import { organisationMessages } from './messages/organisation.ts';
import { resultsMessages } from './messages/results.ts';
import { schoolYearMessages } from './messages/school-year.ts';
import type { Label, Labels, Locale } from './primitives.ts';

/**
 * Every way in which the domain says no, in words that tell what to do. `{name}` is replaced by the error's parameter.
 * Codes are stable: they are part of the API.
 */
export const errorMessages = {
  ...cycleMessages,
  ...disclosureMessages,
  ...effectsMessages,
  ...evidenceMessages,
  ...frameworkMessages,
  ...improvementMessages,
  ...organisationMessages,
  ...resultsMessages,
  ...schoolYearMessages,
  textHasControlCharacters: {
    sv: 'Texten innehåller osynliga styrtecken. Klistra in den som ren text och försök igen.',
    en: 'The text contains invisible control characters. Paste it as plain text and try again.',
  },
  textHasDirectionOverrides: {
    sv: 'Texten innehåller tecken som vänder läsriktningen. Ta bort dem och försök igen.',
    en: 'The text contains characters that override the reading direction. Remove them and try again.',
  },
  periodEndsBeforeItStarts: {
    sv: 'Slutdatum ligger före startdatum. Ändra ett av dem.',
    en: 'The end date is before the start date. Change one of them.',
  },
  moreDoneThanPlanned: {
    sv: 'Fler tillfällen är gjorda än planerade. Ändra något av talen.',
    en: 'More occasions are done than planned. Change one of the figures.',
  },
} as const satisfies Record<string, Label>;

export type ErrorCode = keyof typeof errorMessages;

/** The sentence for a broken rule, with its parameters set in. */
export function errorMessage(
  error: { readonly code: ErrorCode; readonly params?: Readonly<Record<string, string | number>> },
  locale: Locale,
): string {
  const messages: Labels<ErrorCode> = errorMessages;
  return messages[error.code][locale].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = error.params?.[name];
    return value === undefined ? whole : shown(value, locale);
  });
}

/** Dates are written as people write them ("24 november 2026"); ISO dates are for data. */
function shown(value: string | number, locale: Locale): string {
  if (typeof value === 'number') return value.toLocaleString(locale === 'sv' ? 'sv-SE' : 'en-GB');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  return new Intl.DateTimeFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${value}T00:00:00Z`));
}
