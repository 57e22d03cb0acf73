import type { AuthSettings } from './settings.ts';

/** The way to the provider for one request of ours: how to ask it, and whether it failed to answer. */
export interface ProviderLine {
  readonly fetch: typeof fetch;
  isDown(): boolean;
}

/** Whoever signs in waits for the provider: one that takes the call and never answers is given up, whole answer and all. */
export function providerLine({ env }: Pick<AuthSettings, 'env'>): ProviderLine {
  let down = false;
  return {
    isDown: () => down,
    fetch: async (asked, init) => {
      const patience = AbortSignal.timeout(env.OIDC_TIMEOUT_MS);
      const signal = init?.signal ? AbortSignal.any([init.signal, patience]) : patience;
      try {
        const answer = await fetch(asked, { ...init, signal });
        // A body that stops coming is no answer either, and who reads it has other words for that.
        const body = await answer.arrayBuffer();
        const { status, statusText, headers } = answer;
        return new Response(body.byteLength === 0 ? null : body, { status, statusText, headers });
      } catch (error) {
        down = true;
        throw error;
      }
    },
  };
}

/** What the sign-in page is told when the provider did not answer. */
export const providerDown = 'ProviderDown';
