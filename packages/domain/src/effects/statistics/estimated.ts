/** An estimate with the ends of its interval, all in the same unit. */
export interface Estimated {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** An estimate whose interval is symmetrical and comes from Student's t. */
export interface EstimatedByT extends Estimated {
  readonly standardError: number;
  readonly degreesOfFreedom: number;
}

export const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
export const mean = (values: readonly number[]) => sum(values) / values.length;

/** Sum of squared distances from the mean, taken in two passes so that large levels lose no digits. */
export function squaresAroundMean(values: readonly number[]): number {
  const centre = mean(values);
  return sum(values.map((value) => (value - centre) ** 2));
}
