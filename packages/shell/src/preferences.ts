import { Locale } from '@varje-elev/domain';
import { z } from 'zod';

/** What a person chose for this browser: kept in cookies, so that the first byte is already right. */
export const Theme = z.enum(['auto', 'light', 'dark']);
export type Theme = z.infer<typeof Theme>;

/** Whether keys of our own do anything (WCAG 2.2, 2.1.4 in spirit): some assistive technology has use for them itself. */
export const Shortcuts = z.enum(['on', 'off']);
export type Shortcuts = z.infer<typeof Shortcuts>;

export const shortcutsCookie = 'varje-elev-shortcuts';
export const localeCookie = 'varje-elev-locale';
export const themeCookie = 'varje-elev-theme';

/** A year, readable by nobody's script, sent with our own navigations only, and over TLS where the app is. */
export function preferenceCookieOptions(ownAddress: string) {
  return {
    httpOnly: true,
    secure: new URL(ownAddress).protocol === 'https:',
    sameSite: 'lax',
    path: '/',
    maxAge: 60 * 60 * 24 * 365,
  } as const;
}

export function localeFrom(value: string | undefined): Locale {
  const parsed = Locale.safeParse(value);
  return parsed.success ? parsed.data : 'sv';
}

export function themeFrom(value: string | undefined): Theme {
  const parsed = Theme.safeParse(value);
  return parsed.success ? parsed.data : 'auto';
}

export function shortcutsFrom(value: string | undefined): Shortcuts {
  const parsed = Shortcuts.safeParse(value);
  return parsed.success ? parsed.data : 'on';
}
