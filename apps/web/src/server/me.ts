import 'server-only';
import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { dayInWords } from '../format/day.ts';
import { api, session } from './app.ts';

/** The person at the keyboard, the authority, and the day. Sends those who are not signed in, or have no assignment, on. */
export const me = cache(async () => {
  if ((await session()) === null) redirect('/logga-in');
  const [caller, locale] = await Promise.all([api(), getLocale()]);
  const answer = await caller.me.read({});
  if (answer.mandates.length === 0) redirect('/ingen-tillgang');
  return { ...answer, todayInWords: dayInWords(answer.today, locale) };
});
