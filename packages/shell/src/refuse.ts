import 'server-only';
import { TRPCError } from '@trpc/server';
import { forbidden, notFound, redirect } from 'next/navigation';

/**
 * A page's reading: what may not be seen does not exist, who is not signed in is shown the way, and what is not
 * allowed says so. Everything else goes on to the error page with its reference number.
 */
export async function orRefuse<Value>(reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    if (error.code === 'UNAUTHORIZED') redirect('/logga-in');
    if (error.code === 'NOT_FOUND') notFound();
    // What a page asks comes from its address: a bad address leads nowhere.
    if (error.code === 'BAD_REQUEST') notFound();
    if (error.code === 'FORBIDDEN') forbidden();
    throw error;
  }
}
