/** Quartile by linear interpolation between the ordered values (type 7 of Hyndman and Fan, American Statistician 50, 1996). */
function quantile(ordered: readonly number[], part: number): number {
  const place = part * (ordered.length - 1);
  const [below, above] = [ordered[Math.floor(place)] ?? Number.NaN, ordered[Math.ceil(place)] ?? Number.NaN];
  return below + (place - Math.floor(place)) * (above - below);
}

/**
 * Values beyond Tukey's outer fences, three times the middle half's width outside the quartiles (Exploratory Data
 * Analysis, 1977): far enough that one of them alone may carry a mean. None where the middle half is all one value, for
 * then the width says nothing of how far is far.
 */
export function farOut(values: readonly number[]): readonly number[] {
  const ordered = [...values].sort((a, b) => a - b);
  const [low, high] = [quantile(ordered, 0.25), quantile(ordered, 0.75)];
  const reach = 3 * (high - low);
  if (reach === 0) return [];
  return values.filter((value) => value < low - reach || value > high + reach);
}
