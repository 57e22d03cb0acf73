'use server';

import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { localeCookie, localeFrom, preferenceCookieOptions, themeCookie, themeFrom } from './preferences.ts';

/** Back to the page the form stood on, never to another site. */
async function backToPage(form: FormData): Promise<never> {
  const path = form.get('path');
  const own =
    typeof path === 'string' && /^\/(?![/\\])/.test(path) ? path : ((await headers()).get('x-path') ?? '/');
  redirect(own);
}

export async function chooseLocale(form: FormData): Promise<void> {
  (await cookies()).set(localeCookie, localeFrom(String(form.get('locale'))), preferenceCookieOptions);
  await backToPage(form);
}

export async function chooseTheme(form: FormData): Promise<void> {
  (await cookies()).set(themeCookie, themeFrom(String(form.get('theme'))), preferenceCookieOptions);
  await backToPage(form);
}
