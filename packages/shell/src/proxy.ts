import { randomBytes } from 'node:crypto';
import { providerOrigins } from '@varje-elev/auth/provider-origins';
import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy, strictHeaders } from './content-security-policy.ts';
import { env } from './env.ts';

/** Safe methods need no origin check (RFC 9110, 9.2.1). */
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** True when a request that changes something comes from our own pages. Browsers always send one of the two headers. */
export function comesFromUs(request: { method: string; headers: Headers }, ownOrigin: string): boolean {
  if (safeMethods.has(request.method)) return true;
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  const origin = request.headers.get('origin');
  return origin === null ? site !== null : origin === ownOrigin;
}

let askOrigins: ReturnType<typeof providerOrigins> | undefined;

/** What is known of the provider is known once a process. */
function origins(): Promise<readonly string[]> {
  askOrigins ??= providerOrigins({ env: env() });
  return askOrigins();
}

/** First thing that meets a request: origin check, nonce, policy, headers. Knows nobody and reads no database. */
export async function secureProxy(request: NextRequest): Promise<NextResponse> {
  const { AUTH_URL, NODE_ENV } = env();
  if (!comesFromUs(request, new URL(AUTH_URL).origin)) {
    return new NextResponse('Forbidden origin', { status: 403, headers: strictHeaders });
  }
  const nonce = randomBytes(18).toString('base64');
  const policy = contentSecurityPolicy({
    nonce,
    signInOrigins: await origins(),
    development: NODE_ENV === 'development',
  });
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('x-path', `${request.nextUrl.pathname}${request.nextUrl.search}`);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  for (const [name, value] of Object.entries(strictHeaders)) response.headers.set(name, value);
  return response;
}
