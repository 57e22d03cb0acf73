import type { Save, SaveResult } from '@varje-elev/ui/writing-line';

/** One sending of a text, under a key that the server knows it by. */
export type Send = (text: string, revision: number | null, key: string) => Promise<SaveResult>;

interface Attempt {
  readonly text: string;
  readonly revision: number | null;
  readonly key: string;
}

/**
 * Saves what may have been saved already under its first key, and only then what has been written since. A save whose
 * answer was lost may have been done: sent in its place, a newer text would meet the writer's own words as somebody else's.
 */
export function saveInOrder(send: Send, newKey: () => string): Save {
  let unanswered: Attempt | null = null;
  let latest = 0;

  const attempt = async (made: Attempt): Promise<SaveResult> => {
    unanswered = made;
    const result = await send(made.text, made.revision, made.key);
    if (result.kind !== 'error' || result.refused) unanswered = null;
    if (result.kind !== 'error') latest = Math.max(latest, result.revision ?? 0);
    return result;
  };

  return async (text, revision) => {
    if (unanswered !== null) {
      const same = unanswered.text === text;
      const first = await attempt(unanswered);
      if (same || first.kind === 'conflict' || unanswered !== null) return first;
    }
    const seen = Math.max(latest, revision ?? 0);
    return attempt({ text, revision: seen === 0 ? null : seen, key: newKey() });
  };
}
