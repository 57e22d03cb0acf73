/** Stands for our own origin, whatever it is; nobody can own it (RFC 2606). */
const own = 'http://own.invalid';

/**
 * A path of this app, or the given one: a form or a sign-in must never be a way to send somebody elsewhere. Read as a
 * browser reads it, so that `//example.net`, `/\example.net` and a tab between the slashes all lead nowhere.
 */
export function ownPath(value: unknown, otherwise: string): string {
  if (typeof value !== 'string' || !value.startsWith('/') || !URL.canParse(value, own)) return otherwise;
  const { origin, pathname, search, hash } = new URL(value, own);
  // `/.//example.net` has our origin but, written out, begins with two slashes.
  return origin === own && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : otherwise;
}
