'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { ownPath } from './own-path.ts';
import { localeCookie, localeFrom, preferenceCookieOptions, themeCookie, themeFrom } from './preferences.ts';

export async function chooseLocale(form: FormData): Promise<void> {
  (await cookies()).set(localeCookie, localeFrom(String(form.get('locale'))), preferenceCookieOptions);
  redirect(ownPath(form.get('path'), '/'));
}

export async function chooseTheme(form: FormData): Promise<void> {
  (await cookies()).set(themeCookie, themeFrom(String(form.get('theme'))), preferenceCookieOptions);
  redirect(ownPath(form.get('path'), '/'));
}
