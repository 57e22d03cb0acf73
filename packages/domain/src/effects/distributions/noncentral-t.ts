import { findRoot } from './find-root.ts';
import { normalCdf } from './normal.ts';

/** Points of the trapezoidal rule. The integrand is analytic, so that the error falls exponentially with their number. */
const POINTS = 400;
/** e^−42 of the density's top: outside, nothing is left of sixteen digits. */
const NEGLIGIBLE = 42;

/**
 * Distribution function of the noncentral t: the probability that (Z + noncentrality) / √(χ²/df) is at most t.
 * Conditioning on u = ½ ln(χ²/df) gives ∫ Φ(t e^u − noncentrality) f(u) du with ln f(u) = df (u − ½ (e^2u − 1)) + const.
 * The trapezoidal rule takes the integral; the same rule normalises f. About 12 digits for df ≥ 8, which is five in each
 * of two groups, and noncentralities to 40; fewer digits below.
 */
export function noncentralTCdf(t: number, df: number, noncentrality: number): number {
  const logDensity = (u: number) => df * (u - 0.5 * Math.expm1(2 * u));
  const edge = (direction: number) => {
    let far = direction / Math.sqrt(df);
    while (logDensity(far) > -NEGLIGIBLE) far *= 2;
    return findRoot((u) => logDensity(u) + NEGLIGIBLE, far, 0);
  };
  const low = edge(-1);
  const step = (edge(1) - low) / POINTS;
  let [sum, mass] = [0, 0];
  for (let point = 0; point <= POINTS; point += 1) {
    const u = low + point * step;
    const weight = Math.exp(logDensity(u));
    sum += weight * normalCdf(t * Math.exp(u) - noncentrality);
    mass += weight;
  }
  return sum / mass;
}

/** The noncentrality for which t has the distribution function p: it falls as the noncentrality grows. */
export function noncentralityOf(t: number, df: number, p: number): number {
  let reach = 4;
  while (noncentralTCdf(t, df, t - reach) < p || noncentralTCdf(t, df, t + reach) > p) reach *= 2;
  return findRoot((noncentrality) => noncentralTCdf(t, df, noncentrality) - p, t - reach, t + reach);
}
