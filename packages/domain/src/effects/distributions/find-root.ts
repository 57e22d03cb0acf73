/** Enough for bisection alone to exhaust the digits of a number. */
const MOST_STEPS = 200;

/**
 * Where a continuous function crosses zero between two ends that lie on either side of it, to the last digits.
 * Chandrupatla's hybrid of bisection and inverse quadratic interpolation (Advances in Engineering Software 28,
 * 145-149, 1997). When the ends lie on the same side the one nearer to zero is the answer.
 */
export function findRoot(of: (x: number) => number, from: number, to: number): number {
  let [newest, valueAtNewest] = [to, of(to)];
  let [opposite, valueAtOpposite] = [from, of(from)];
  let [oldest, valueAtOldest] = [opposite, valueAtOpposite];
  if (Math.sign(valueAtNewest) === Math.sign(valueAtOpposite))
    return Math.abs(valueAtNewest) < Math.abs(valueAtOpposite) ? newest : opposite;
  let part = 0.5;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const best = Math.abs(valueAtNewest) < Math.abs(valueAtOpposite) ? newest : opposite;
    if (valueAtNewest === 0 || valueAtOpposite === 0) return best;
    const least = (2 * Number.EPSILON * Math.abs(best)) / Math.abs(opposite - newest);
    if (least > 0.5) return best;
    const next = newest + Math.min(1 - least, Math.max(least, part)) * (opposite - newest);
    if (next === newest || next === opposite) return best;
    const valueAtNext = of(next);
    if (Math.sign(valueAtNext) === Math.sign(valueAtNewest)) {
      [oldest, valueAtOldest] = [newest, valueAtNewest];
    } else {
      [oldest, valueAtOldest] = [opposite, valueAtOpposite];
      [opposite, valueAtOpposite] = [newest, valueAtNewest];
    }
    [newest, valueAtNewest] = [next, valueAtNext];
    const place = (newest - opposite) / (oldest - opposite);
    const height = (valueAtNewest - valueAtOpposite) / (valueAtOldest - valueAtOpposite);
    const interpolates = height * height < place && (1 - height) * (1 - height) < 1 - place;
    part = interpolates
      ? (valueAtNewest / (valueAtOpposite - valueAtNewest)) *
          (valueAtOldest / (valueAtOpposite - valueAtOldest)) +
        ((oldest - newest) / (opposite - newest)) *
          (valueAtNewest / (valueAtOldest - valueAtNewest)) *
          (valueAtOpposite / (valueAtOldest - valueAtOpposite))
      : 0.5;
  }
  return newest;
}
