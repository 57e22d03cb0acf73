'use server';

import { appName, homeOf } from './app-name.ts';
import { ownPath } from './own-path.ts';
import { server } from './server.ts';

export async function signIn(form: FormData): Promise<void> {
  await server().auth.signIn({ redirectTo: ownPath(form.get('to'), homeOf[appName()]) });
}

export async function signOut(): Promise<void> {
  await server().auth.signOut({ redirectTo: '/logga-in?state=utloggad' });
}
