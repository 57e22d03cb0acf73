import 'server-only';
import { schoolYearOf } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { mayEnter } from '@varje-elev/shell/may-enter';
import { toSignIn } from '@varje-elev/shell/to-sign-in';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { api, session } from './app.ts';

/** The person at the keyboard, the authority, and the day. Sends those who are not signed in, or have no assignment, on. */
export const me = cache(async () => {
  if ((await session()) === null) return toSignIn();
  const [caller, t, formats] = await Promise.all([api(), getTranslations('frame'), getFormats()]);
  const answer = await caller.me.read();
  if (!mayEnter(answer)) redirect('/ingen-tillgang');
  const { today } = answer;
  const todayInWords = t('todayInWords', {
    weekday: formats.weekday(today),
    day: formats.day(today),
    week: formats.weekInWords(today),
    year: formats.schoolYear(schoolYearOf(today)),
  });
  return { ...answer, todayInWords: todayInWords.charAt(0).toUpperCase() + todayInWords.slice(1) };
});
