import type { Locale } from '@varje-elev/domain';
import { cookies } from 'next/headers';
import type {} from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import en from '../messages/en.json';
import enFault from '../messages/fault/en.json';
import svFault from '../messages/fault/sv.json';
import sv from '../messages/sv.json';
import { localeCookie, localeFrom } from './preferences.ts';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
  }
}

type Messages = Record<string, unknown>;
const shell: Readonly<Record<Locale, Messages>> = {
  sv: { shell: { ...sv.shell, fault: svFault } },
  en: { shell: { ...en.shell, fault: enFault } },
};

/** The language of a request is the person's own choice; days and times are Swedish wherever the server stands. */
export function requestConfig(load: (locale: Locale) => Promise<Messages>) {
  return getRequestConfig(async () => {
    const locale = localeFrom((await cookies()).get(localeCookie)?.value);
    return { locale, messages: { ...(await load(locale)), ...shell[locale] }, timeZone: 'Europe/Stockholm' };
  });
}
