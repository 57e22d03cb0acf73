import 'server-only';
import { TRPCError } from '@trpc/server';
import { forbidden, notFound, redirect } from 'next/navigation';
import { mayEnter } from './may-enter.ts';
import { api } from './server.ts';
import { toSignIn } from './to-sign-in.ts';

/** What a page asks comes from its address: a bad address leads nowhere. */
const refusals: ReadonlySet<string> = new Set(['NOT_FOUND', 'BAD_REQUEST', 'FORBIDDEN']);

/**
 * A page's reading: what may not be seen does not exist, who is not signed in is shown the way, who has lost the
 * assignment is told whom to ask, and what is not allowed says so. Everything else goes on to the error page with its
 * reference number.
 */
export async function orRefuse<Value>(reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    if (error.code === 'UNAUTHORIZED') return toSignIn();
    if (!refusals.has(error.code)) throw error;
    if (!mayEnter(await (await api()).me.read())) redirect('/ingen-tillgang');
    if (error.code === 'FORBIDDEN') forbidden();
    notFound();
  }
}
