/** What has been written and not yet saved, with the revision it was written on. */
export interface Draft {
  readonly text: string;
  readonly revision: number | undefined;
}

const keyOf = (key: string) => `draft ${key}`;

/** Storage may be full or forbidden: then the draft lives as long as the page. */
export function keepDraft(key: string, draft: Draft): void {
  try {
    sessionStorage.setItem(keyOf(key), JSON.stringify(draft));
  } catch {
    // The text still stands in its field.
  }
}

export function draftOf(key: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(key)) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('text' in kept) || typeof kept.text !== 'string')
      return null;
    const revision = 'revision' in kept && typeof kept.revision === 'number' ? kept.revision : undefined;
    return { text: kept.text, revision };
  } catch {
    return null;
  }
}

export function forgetDraft(key: string): void {
  try {
    sessionStorage.removeItem(keyOf(key));
  } catch {
    // Nothing was kept.
  }
}
