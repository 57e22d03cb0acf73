import type { Locale } from '@varje-elev/domain';
import { cookies } from 'next/headers';
import type {} from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import en from '../messages/en.json';
import sv from '../messages/sv.json';
import enFault from './pages/fault-texts/en.json';
import svFault from './pages/fault-texts/sv.json';
import { localeCookie, localeFrom } from './preferences.ts';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
  }
}

type Messages = Record<string, unknown>;

const withFault = (
  { shell }: typeof sv,
  { frame, ...fault }: typeof svFault,
): { readonly shell: Messages } => ({
  shell: { ...shell, fault, frame: { ...shell.frame, ...frame } },
});
const shell: Readonly<Record<Locale, Messages>> = { sv: withFault(sv, svFault), en: withFault(en, enFault) };

/** The language of a request is the person's own choice; days and times are Swedish wherever the server stands. */
export function requestConfig(load: (locale: Locale) => Promise<Messages>) {
  const loaded = new Map<Locale, Promise<Messages>>();
  const all = async (locale: Locale) => ({ ...(await load(locale)), ...shell[locale] });
  const messagesIn = (locale: Locale) => {
    const known = loaded.get(locale) ?? all(locale);
    loaded.set(locale, known);
    return known;
  };
  return getRequestConfig(async () => {
    const locale = localeFrom((await cookies()).get(localeCookie)?.value);
    return { locale, messages: await messagesIn(locale), timeZone: 'Europe/Stockholm' };
  });
}
