import 'server-only';
import { mayEnter } from '@varje-elev/shell/may-enter';
import { toSignIn } from '@varje-elev/shell/to-sign-in';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { api, session } from './app.ts';

/** The person at the keyboard, let in only with an assignment that opens this console. */
export const me = cache(async () => {
  if ((await session()) === null) return toSignIn();
  const answer = await (await api()).me.read();
  if (!mayEnter(answer)) redirect('/ingen-tillgang');
  return answer;
});
