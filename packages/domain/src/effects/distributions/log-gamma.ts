/** Below this the argument is moved up by Γ(x + 1) = x Γ(x), so that Stirling's series is exact to the last digits. */
const LEAST = 12;

/** Stirling's series without its leading terms: 1/(12x) − 1/(360x³) + … (Abramowitz and Stegun 6.1.41). */
function stirlingTail(x: number): number {
  const square = 1 / (x * x);
  const coefficients = [1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12];
  return coefficients.reduce((sum, coefficient) => sum * square + coefficient, -691 / 360360) / x;
}

/** ln Γ(x) for x > 0, to about 14 digits. */
export function logGamma(x: number): number {
  let shifted = x;
  let product = 1;
  while (shifted < LEAST) {
    product *= shifted;
    shifted += 1;
  }
  const stirling =
    (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI) + stirlingTail(shifted);
  return stirling - Math.log(product);
}

/**
 * ln Γ(x + ½) − ln Γ(x) for x > 0. Taken as one expression, since the difference of two large logarithms loses the
 * digits that a correction for small samples consists of.
 */
export function logGammaHalfStep(x: number): number {
  let shifted = x;
  let ratio = 1;
  while (shifted < LEAST) {
    ratio *= shifted / (shifted + 0.5);
    shifted += 1;
  }
  const step = shifted * Math.log1p(0.5 / shifted) + 0.5 * Math.log(shifted) - 0.5;
  return step + stirlingTail(shifted + 0.5) - stirlingTail(shifted) + Math.log(ratio);
}
