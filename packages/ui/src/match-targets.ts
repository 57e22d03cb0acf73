/** Somewhere to go. */
export interface Target {
  readonly href: string;
  readonly label: string;
  /** The language of the label, when it is another than the page's. */
  readonly lang?: string;
  /** What it is or where it belongs. */
  readonly hint?: string;
}

const plain = (text: string) => text.toLocaleLowerCase('sv').normalize('NFC');

/** Targets in which every written word begins some word; those whose name begins with the words come first. */
export function matchTargets(targets: readonly Target[], query: string): readonly Target[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return targets;
  const begins = (text: string, word: string) =>
    plain(text)
      .split(/[\s,./–-]+/)
      .some((part) => part.startsWith(word));
  const first = (target: Target) => plain(target.label).startsWith(wanted.join(' '));
  return targets
    .filter((target) => wanted.every((word) => begins(`${target.label} ${target.hint ?? ''}`, word)))
    .sort((a, b) => Number(first(b)) - Number(first(a)));
}
