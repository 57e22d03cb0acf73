/** Two people's writing on the same row: what can stand side by side, and what a person must choose between. */
export interface Merged<Fields> {
  /** The fields of mine that nobody else has touched: safe to write on top of what is stored. */
  readonly mine: Partial<Fields>;
  /** Fields that both have changed, to different things. */
  readonly conflicts: readonly (keyof Fields)[];
}

/**
 * Three-way merge by field: `seen` is what I opened, `mine` what I wrote, `stored` what somebody else has saved since.
 * Where both wrote the same there is nothing to do.
 */
export function mergeFields<Fields extends object>(
  seen: Fields,
  mine: Partial<Fields>,
  stored: Fields,
): Merged<Fields> {
  const safe: Partial<Fields> = {};
  const conflicts: (keyof Fields)[] = [];
  for (const key in mine) {
    if (mine[key] === undefined || same(mine[key], seen[key]) || same(mine[key], stored[key])) continue;
    if (same(stored[key], seen[key])) safe[key] = mine[key];
    else conflicts.push(key);
  }
  return { mine: safe, conflicts };
}

/** Fields are JSON: texts, numbers, dates as text, small objects and lists. */
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
