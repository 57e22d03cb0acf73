import { type NextRequest, NextRequest as Rewritten } from 'next/server';
import { cookieNames } from './cookies.ts';
import { isSecure } from './next-auth-config.ts';
import { endSession } from './session-store.ts';
import { type AuthSettings, basePath } from './settings.ts';
import { signInAllowed } from './sign-in-limit.ts';
import { recordSignOut } from './sign-in-log.ts';

type Handler = (request: NextRequest) => Promise<Response>;

/** Beginning and ending a sign-in cost something and are tried by machines: both are counted. */
const counted = /^\/(signin|callback)\//;

/** Auth.js' own handler behind the rate limit, and with one session per browser and app. */
export function guardedHandler(settings: AuthSettings, handler: Handler): Handler {
  const cookie = cookieNames(settings.app, isSecure(settings)).sessionToken.name;
  return async (request) => {
    const path = request.nextUrl.pathname.slice(basePath.length);
    if (!counted.test(path)) return handler(request);
    if (!(await signInAllowed(settings, request.headers))) return tooMany(settings);
    const earlier = request.cookies.get(cookie)?.value;
    if (earlier === undefined || !path.startsWith('/callback/')) return handler(request);
    return replacing(settings, request, handler, { cookie, earlier });
  };
}

/**
 * Whoever signs in over somebody else's session on a shared computer gets a session of their own, and the earlier one
 * ends. (Auth.js would try to link the two accounts, and refuse.)
 */
async function replacing(
  settings: AuthSettings,
  request: NextRequest,
  handler: Handler,
  { cookie, earlier }: { cookie: string; earlier: string },
): Promise<Response> {
  const headers = new Headers(request.headers);
  const others = request.cookies.getAll().filter(({ name }) => name !== cookie);
  headers.set('cookie', others.map(({ name, value }) => `${name}=${value}`).join('; '));
  const response = await handler(new Rewritten(request.url, { method: request.method, headers }));
  const signedInAnew = response.headers.getSetCookie().some((line) => line.startsWith(`${cookie}=`));
  const ended = signedInAnew ? await endSession(settings.db, earlier) : null;
  if (ended !== null) await recordSignOut(settings, ended);
  return response;
}

function tooMany({ env, pages }: AuthSettings): Response {
  const location = new URL(`${pages.signIn}?error=TooMany`, env.AUTH_URL).href;
  return new Response(null, { status: 303, headers: { Location: location, 'Retry-After': '60' } });
}
