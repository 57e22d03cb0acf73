import { normalQuantile } from '../distributions/normal.ts';
import type { Estimated } from './estimated.ts';

/** So many of so many: 0 ≤ count ≤ of. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** Wilson's score interval for one proportion, without continuity correction (JASA 22, 209-212, 1927). */
export function wilson({ count, of }: Share, level: number): Estimated {
  const z = normalQuantile((1 + level) / 2);
  const estimate = count / of;
  const centre = 2 * count + z * z;
  const reach = z * Math.sqrt(z * z + 4 * count * (1 - estimate));
  const width = 2 * (of + z * z);
  // At the ends of the scale the root is exact in theory and not in floating point.
  return {
    estimate,
    low: count === 0 ? 0 : (centre - reach) / width,
    high: count === of ? 1 : (centre + reach) / width,
  };
}
