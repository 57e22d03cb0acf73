/** The value that `share` of the values lie below (0.5: the median). Throws for no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new Error('There are no values.');
  return below + (above - below) * (place - Math.floor(place));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The median of what each turn gave against what the floor gave in the same turn. */
export function medianRatio(measured: readonly number[], floor: readonly number[]): number {
  return median(measured.map((value, turn) => value / (floor[turn] ?? Number.NaN)));
}
