import type { Id } from '@varje-elev/domain';

/** What a new cycle comes out of. */
export type Origin =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'continues'; readonly id: Id; readonly title: string; readonly hurIds: readonly Id[] }
  | { readonly kind: 'area'; readonly id: Id; readonly title: string; readonly revision: number };
