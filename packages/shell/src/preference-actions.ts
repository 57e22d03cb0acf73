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

/** Next's own header of an action that scripts have called; a form without scripts has none. */
const callOfAction = 'next-action';

export async function chooseLocale(form: FormData): Promise<void> {
  await keep(localeCookie, localeFrom(String(form.get('locale'))));
  const asked = await headers();
  // A cookie set by an action draws the page anew where it stands, with what is written in its fields. Sent on to itself
  // it would be another page, and empty.
  if (asked.has(callOfAction)) return;
  // Sent to the page that the form stands on, whose path the proxy has noted.
  redirect(ownPath(form.get('path') ?? asked.get('x-path'), '/'));
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
