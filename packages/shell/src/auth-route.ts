import 'server-only';
import type { NextRequest } from 'next/server';
import { server } from './server.ts';

/** next-auth's own routes: the way to the provider and back, and sign-out. */
export const authGet = (request: NextRequest) => server().auth.handlers.GET(request);
export const authPost = (request: NextRequest) => server().auth.handlers.POST(request);
