import { localeCookie, localeFrom } from '@varje-elev/shell/preferences';
import { cookies } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { loadMessages } from './messages.ts';

export default getRequestConfig(async () => {
  const locale = localeFrom((await cookies()).get(localeCookie)?.value);
  return { locale, messages: await loadMessages(locale), timeZone: 'Europe/Stockholm' };
});
