/** A path of this app, or the given one: a form or a sign-in must never be a way to send somebody elsewhere. */
export function ownPath(value: unknown, otherwise: string): string {
  return typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : otherwise;
}
