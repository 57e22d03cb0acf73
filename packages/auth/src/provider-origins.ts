import { providerLine } from './provider-line.ts';
import { providerPlaces } from './provider-places.ts';
import type { AuthSettings } from './settings.ts';

/** What a provider says of itself is believed so long, and one that did not answer is asked again so soon. In milliseconds. */
const believedFor = 10 * 60_000;
const againAfter = 30_000;

/** How long a page waits for the first answer: a provider that is away must not keep anybody from reading. */
const patience = 1_000;

/**
 * Asks, as often as one likes, at which origins the provider takes a browser that signs in or out: the issuer's own, and
 * those it names. A form may be sent on to no other (Content Security Policy 3, `form-action`).
 */
export function providerOrigins({ env }: Pick<AuthSettings, 'env'>, now: () => number = Date.now) {
  const own = new URL(env.OIDC_ISSUER).origin;
  let known: readonly string[] = [own];
  let first: Promise<void> | null = null;
  let asksAgainAt = 0;

  async function ask(): Promise<void> {
    // Nobody else asks while this one waits for its answer.
    asksAgainAt = Number.POSITIVE_INFINITY;
    const places = await providerPlaces(env.OIDC_ISSUER, providerLine({ env }));
    asksAgainAt = now() + (places === null ? againAfter : believedFor);
    if (places === null) return;
    const named = [places.signIn, places.signOut].filter((place) => place !== null);
    known = [...new Set([own, ...named.map((place) => new URL(place).origin)])];
  }

  return async (): Promise<readonly string[]> => {
    if (now() >= asksAgainAt) {
      const asked = ask();
      first ??= Promise.race([asked, after(patience)]);
    }
    await first;
    return known;
  };
}

const after = (milliseconds: number) =>
  new Promise<void>((done) => {
    setTimeout(done, milliseconds).unref();
  });
