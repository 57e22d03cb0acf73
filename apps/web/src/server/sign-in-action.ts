'use server';

import { server } from './app.ts';

/** Only addresses of this app: a sign-in must not be a way to send somebody elsewhere. */
function ownPath(value: FormDataEntryValue | null): string {
  return typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : '/i-dag';
}

export async function signIn(form: FormData): Promise<void> {
  await server().auth.signIn('oidc', { redirectTo: ownPath(form.get('to')) });
}

export async function signOut(): Promise<void> {
  await server().auth.signOut({ redirectTo: '/logga-in?utloggad' });
}
