import { logGamma } from './log-gamma.ts';

const MOST_TERMS = 10_000;

/**
 * Regularised incomplete beta function I_x(a, b) for a, b > 0, with x given together with 1 − x so that neither loses
 * digits near the ends. Continued fraction (Abramowitz and Stegun 26.5.8), on the side where it converges fast.
 */
export function incompleteBeta(x: number, oneMinusX: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (oneMinusX <= 0) return 1;
  return x < (a + 1) / (a + b + 2) ? side(x, oneMinusX, a, b) : 1 - side(oneMinusX, x, b, a);
}

function side(x: number, oneMinusX: number, a: number, b: number): number {
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  return (Math.exp(a * Math.log(x) + b * Math.log(oneMinusX) - logBeta) / a) * fraction(x, a, b);
}

/** Lentz' way of evaluating a continued fraction, from the front until it stands still. */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = d;
  const step = (coefficient: number) => {
    d = 1 / (1 + coefficient * d);
    c = 1 + coefficient / c;
    value *= c * d;
    return Math.abs(c * d - 1) > Number.EPSILON;
  };
  for (let m = 1; m < MOST_TERMS; m += 1) {
    step((m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)));
    if (!step((-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)))) break;
  }
  return value;
}
