/** An axis that begins just below the lowest value, at a round figure; never below zero unless the values are. */
export function axisFor(values: readonly number[]): { readonly min: number; readonly max: number } {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const span = high - low || Math.abs(high) || 1;
  const step = roundStep(span / 2);
  const below = Math.floor(low / step) * step;
  const min = below === low && low !== 0 ? below - step : below;
  return { min: low >= 0 ? Math.max(0, min) : min, max: Math.ceil(high / step) * step };
}

/** 1, 2 or 5 times a power of ten: the one nearest above. */
function roundStep(about: number): number {
  const power = 10 ** Math.floor(Math.log10(about));
  const times = [1, 2, 5, 10].find((one) => one * power >= about) ?? 10;
  return times * power;
}
