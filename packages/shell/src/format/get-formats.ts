import 'server-only';
import { useLocale } from 'next-intl';
import { getLocale } from 'next-intl/server';
import { localeFrom } from '../preferences.ts';
import { type Formats, formatsFor } from './formats.ts';

/** The formats of the language that the page is written in. */
export async function getFormats(): Promise<Formats> {
  return formatsFor(localeFrom(await getLocale()));
}

/** The same for a component that waits for nothing: each one that waits is sent as a piece of its own. */
export function useFormats(): Formats {
  return formatsFor(localeFrom(useLocale()));
}
