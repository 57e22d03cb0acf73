import 'server-only';
import type { NextRequest } from 'next/server';
import { bodyWithin } from './body-within.ts';
import { server } from './server.ts';

/** next-auth's own routes: the way to the provider and back, and sign-out. */
export const authGet = (request: NextRequest) => server().auth.handlers.GET(request);

/** A form of two short fields. Anybody may send it. */
const largestForm = 16 * 1024;

export async function authPost(request: NextRequest): Promise<Response> {
  const form = await bodyWithin(request, largestForm);
  return form === null ? new Response(null, { status: 413 }) : server().auth.handlers.POST(form);
}
