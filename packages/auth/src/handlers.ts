import { Auth, type AuthConfig } from '@auth/core';
import { cookieNames } from './cookies.ts';
import { isSecure } from './next-auth-config.ts';
import { type ProviderLine, providerDown, providerLine } from './provider-line.ts';
import { endSession } from './session-store.ts';
import { type AuthSettings, basePath } from './settings.ts';
import { signInAllowed } from './sign-in-limit.ts';

type Configure = (line: ProviderLine, request: Request) => AuthConfig;

/** Beginning and ending a sign-in cost something and are tried by machines: both are counted. */
const counted = /^\/(signin|callback)\//;

/**
 * Auth.js' routes behind the rate limit, and with one session per browser and app. The core is called with the address of
 * AUTH_URL: Next rewrites 127.0.0.1 in its own requests to localhost, and a provider compares addresses as text.
 */
export function guardedHandler(settings: AuthSettings, configure: Configure) {
  const cookie = cookieNames(settings.app, isSecure(settings)).sessionToken.name;
  return async (received: Request): Promise<Response> => {
    const request = await atOwnAddress(settings, received);
    const path = new URL(request.url).pathname.slice(basePath.length);
    if (!counted.test(path)) return answer(settings, request, configure);
    if (!(await signInAllowed(settings, request.headers)))
      return toSignIn(settings, 'TooMany', { 'Retry-After': '60' });
    const earlier = path.startsWith('/callback/') ? cookieIn(request.headers, cookie) : null;
    if (earlier === null) return answer(settings, request, configure);
    return replacing(settings, request, configure, { cookie, earlier });
  };
}

/** Auth.js' answer; where the provider gave none, the sign-in page is told just that. */
async function answer(settings: AuthSettings, request: Request, configure: Configure): Promise<Response> {
  const line = providerLine(settings);
  const response = await Auth(request, configure(line, request));
  return line.isDown() ? toSignIn(settings, providerDown) : response;
}

async function atOwnAddress({ env }: AuthSettings, request: Request): Promise<Request> {
  const { pathname, search } = new URL(request.url);
  const { method, headers } = request;
  const body = method === 'POST' ? await request.text() : null;
  return new Request(new URL(`${pathname}${search}`, env.AUTH_URL), { method, headers, body });
}

/**
 * Whoever signs in over somebody else's session on a shared computer gets a session of their own, and the earlier one
 * ends. (Auth.js would try to link the two accounts, and refuse.)
 */
async function replacing(
  settings: AuthSettings,
  request: Request,
  configure: Configure,
  { cookie, earlier }: { cookie: string; earlier: string },
): Promise<Response> {
  const headers = new Headers(request.headers);
  const others = cookiesIn(request.headers).filter(([name]) => name !== cookie);
  headers.set('cookie', others.map(([name, value]) => `${name}=${value}`).join('; '));
  const response = await answer(settings, new Request(request, { headers }), configure);
  const signedInAnew = response.headers.getSetCookie().some((line) => line.startsWith(`${cookie}=`));
  if (signedInAnew) await endSession(settings, earlier);
  return response;
}

function cookiesIn(headers: Headers): (readonly [name: string, value: string])[] {
  const pairs = (headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  return pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]);
}

function cookieIn(headers: Headers, name: string): string | null {
  return cookiesIn(headers).find(([other]) => other === name)?.[1] ?? null;
}

function toSignIn(
  { env, pages }: AuthSettings,
  error: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const location = new URL(`${pages.signIn}?error=${error}`, env.AUTH_URL).href;
  return new Response(null, { status: 303, headers: { Location: location, ...headers } });
}
