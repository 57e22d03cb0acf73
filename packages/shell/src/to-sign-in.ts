import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';

/** To the sign-in page, which leads back to the page that was asked for. The proxy has written its address. */
export async function toSignIn(): Promise<never> {
  const asked = (await headers()).get('x-path') ?? '/';
  redirect(asked === '/' ? '/logga-in' : `/logga-in?till=${encodeURIComponent(asked)}`);
}
