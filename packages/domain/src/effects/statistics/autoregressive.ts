import { findRoot } from '../distributions/find-root.ts';
import type { EstimatedByT } from './estimated.ts';
import { type Fit, leastSquares } from './least-squares.ts';
import { tInterval } from './t-interval.ts';

/** One measurement at a whole-numbered occasion. */
export interface Point {
  readonly at: number;
  readonly value: number;
}

export interface SeriesFit {
  readonly level: EstimatedByT;
  readonly slope: EstimatedByT;
  /** Correlation of neighbours, 0 to 0.98. */
  readonly autocorrelation: number;
  /** Whether the likelihood had its top below the end of the range that was searched. */
  readonly settled: boolean;
}

/** Beyond this the series has no level of its own to change. */
const MOST = 0.98;
const GRID = 49;
/** The step by which derivatives are taken. */
const STEP = 1e-3;
const FEWEST_DEGREES = 2;

/**
 * Segmented regression y = a + b t + c·after + d·t·after with t counted from the first occasion after the change, so that
 * c is the change of level there and d the change of slope (Wagner and others, Journal of Clinical Pharmacy and
 * Therapeutics 27, 299-309, 2002). Neighbours are correlated by AR(1), occasions that are missing included; the
 * correlation is estimated by restricted maximum likelihood and the rest by generalised least squares, as in R's
 * `nlme::gls(correlation = corAR1(form = ~t))`. A negative correlation is taken as none: in short series it is mostly
 * chance, and it would narrow the intervals. Points in order of time, no two at once.
 */
export function fitSeries(points: readonly Point[], changesAt: number, level: number): SeriesFit {
  const likelihood = (phi: number) => restrictedLikelihood(points, changesAt, phi);
  const slope = derivativeOf(likelihood);
  const grid = Array.from({ length: GRID + 1 }, (_, index) => (MOST * index) / GRID);
  const heights = grid.map(likelihood);
  const top = heights.indexOf(Math.max(...heights));
  const settled = top < GRID;
  const none = top === 0 && slope(0) <= 0;
  const [from, to] = [grid[top - 1] ?? 0, grid[top + 1] ?? MOST];
  const phi = none ? 0 : settled ? findRoot(slope, from, to) : MOST;
  const freedom = points.length - 4;
  const varianceAt = (at: number, index: number) => {
    const fit = transformedFit(points, changesAt, at);
    return (fit.residualSquares / freedom) * (fit.inverseDiagonal[index] ?? 0);
  };
  const { coefficients } = transformedFit(points, changesAt, phi);
  const coefficient = (index: number) => {
    const logVariance = (at: number) => Math.log(varianceAt(at, index));
    const degrees = none ? freedom : satterthwaite(likelihood, logVariance, phi, freedom);
    return tInterval(coefficients[index] ?? 0, Math.sqrt(varianceAt(phi, index)), degrees, level);
  };
  return { level: coefficient(2), slope: coefficient(3), autocorrelation: phi, settled };
}

/**
 * Degrees of freedom 2 / Var(ln variance), where the variance of a coefficient is unsure both because the spread is
 * estimated (2 / freedom) and because the correlation is (its own variance from the curvature of the likelihood, carried
 * over by the derivative). Without it the intervals of autocorrelated series are too narrow.
 */
function satterthwaite(
  likelihood: (phi: number) => number,
  logVariance: (phi: number) => number,
  phi: number,
  freedom: number,
): number {
  const curvature = -derivativeOf(derivativeOf(likelihood))(phi);
  if (curvature <= 0) return FEWEST_DEGREES;
  const carried = derivativeOf(logVariance)(phi);
  return Math.max(FEWEST_DEGREES, 2 / (2 / freedom + carried ** 2 / curvature));
}

/** Least squares after each row has had what its forerunner foretells taken away (Prais and Winsten, 1954). */
function transformedFit(points: readonly Point[], changesAt: number, phi: number): Fit {
  const rows = points.map(({ at, value }) => {
    const [time, after] = [at - changesAt, at >= changesAt ? 1 : 0];
    return [1, time, after, time * after, value];
  });
  const whitened = rows.map((row, index) => {
    const before = rows[index - 1];
    if (before === undefined) return row;
    const link = correlationWithForerunner(points, index, phi);
    const scale = Math.sqrt(1 - link * link);
    return row.map((value, column) => (value - link * (before[column] ?? 0)) / scale);
  });
  const column = (index: number) => whitened.map((row) => row[index] ?? 0);
  return leastSquares([0, 1, 2, 3].map(column), column(4));
}

function correlationWithForerunner(points: readonly Point[], index: number, phi: number): number {
  return phi ** ((points[index]?.at ?? 0) - (points[index - 1]?.at ?? 0));
}

/** The restricted log-likelihood of the correlation, all else at its best, but for a constant (Harville, JASA 72, 1977). */
function restrictedLikelihood(points: readonly Point[], changesAt: number, phi: number): number {
  const fit = transformedFit(points, changesAt, phi);
  const links = points.map((_, index) => (index === 0 ? 0 : correlationWithForerunner(points, index, phi)));
  const logCorrelation = links.reduce((total, link) => total + Math.log1p(-link * link), 0);
  return -0.5 * ((points.length - 4) * Math.log(fit.residualSquares) + logCorrelation + fit.logDeterminant);
}

/** Derivative by five points: exact enough for the top to be found to more digits than heights alone would tell. */
function derivativeOf(height: (x: number) => number): (x: number) => number {
  return (x) =>
    (8 * (height(x + STEP) - height(x - STEP)) - (height(x + 2 * STEP) - height(x - 2 * STEP))) / (12 * STEP);
}
