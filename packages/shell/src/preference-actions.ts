'use server';

import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { env } from './env.ts';
import { ownPath } from './own-path.ts';
import {
  localeCookie,
  localeFrom,
  preferenceCookieOptions,
  shortcutsCookie,
  shortcutsFrom,
  themeCookie,
  themeFrom,
} from './preferences.ts';

export async function chooseLocale(form: FormData): Promise<void> {
  await keep(localeCookie, localeFrom(String(form.get('locale'))));
  // Sent to the page that the form stands on, whose path the proxy has noted.
  redirect(ownPath(form.get('path') ?? (await headers()).get('x-path'), '/'));
}

export async function chooseTheme(form: FormData): Promise<void> {
  await keep(themeCookie, themeFrom(String(form.get('theme'))));
  redirect(ownPath(form.get('path'), '/'));
}

export async function chooseShortcuts(form: FormData): Promise<void> {
  await keep(shortcutsCookie, shortcutsFrom(String(form.get('shortcuts'))));
  redirect(ownPath(form.get('path'), '/'));
}

async function keep(name: string, value: string): Promise<void> {
  (await cookies()).set(name, value, preferenceCookieOptions(env().AUTH_URL));
}
