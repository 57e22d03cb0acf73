import 'server-only';
import { getLocale } from 'next-intl/server';
import { localeFrom } from '../preferences.ts';
import { type Formats, formatsFor } from './formats.ts';

/** The formats of the language that the page is written in. */
export async function getFormats(): Promise<Formats> {
  return formatsFor(localeFrom(await getLocale()));
}
