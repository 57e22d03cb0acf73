'use server';

import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { ownPath } from './own-path.ts';
import { localeCookie, localeFrom, preferenceCookieOptions, themeCookie, themeFrom } from './preferences.ts';

export async function chooseLocale(form: FormData): Promise<void> {
  (await cookies()).set(localeCookie, localeFrom(String(form.get('locale'))), preferenceCookieOptions);
  // Sent to the page that the form stands on, whose path the proxy has noted.
  redirect(ownPath(form.get('path') ?? (await headers()).get('x-path'), '/'));
}

export async function chooseTheme(form: FormData): Promise<void> {
  (await cookies()).set(themeCookie, themeFrom(String(form.get('theme'))), preferenceCookieOptions);
  redirect(ownPath(form.get('path'), '/'));
}
