export interface PolicyInput {
  /** A fresh random value for this one answer. */
  readonly nonce: string;
  /** Where a form that signs in or out may be sent on to: the OpenID Connect provider's origins. */
  readonly signInOrigins: readonly string[];
  /** Next's development server evaluates code and opens a web socket; production never does. */
  readonly development: boolean;
}

/**
 * Content Security Policy level 3, by nonce: only scripts and styles that this answer names run. No `unsafe-inline`
 * in production, so style attributes in markup are refused too.
 */
export function contentSecurityPolicy({ nonce, signInOrigins, development }: PolicyInput): string {
  const directives: Record<string, string> = {
    'default-src': `'self'`,
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${development ? ` 'unsafe-eval'` : ''}`,
    // The development server's own overlay styles itself inline; a nonce beside `unsafe-inline` would switch it off.
    'style-src': development ? `'self' 'unsafe-inline'` : `'self' 'nonce-${nonce}'`,
    'img-src': `'self' data:`,
    'font-src': `'self'`,
    'connect-src': `'self'${development ? ' ws:' : ''}`,
    'object-src': `'none'`,
    'base-uri': `'none'`,
    'form-action': `'self' ${signInOrigins.join(' ')}`,
    'frame-ancestors': `'none'`,
    'frame-src': `'none'`,
    'manifest-src': `'self'`,
    'worker-src': `'none'`,
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** Headers of every answer, pages and files alike. */
export const strictHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
};
