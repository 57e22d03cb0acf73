import { chiSquareQuantile } from '../distributions/chi-square.ts';
import { findRoot } from '../distributions/find-root.ts';
import { type Estimated, type EstimatedByT, mean, squaresAroundMean, sum } from './estimated.ts';
import { tInterval } from './t-interval.ts';

/** One result: its estimate and the square of its standard error. */
export interface Study {
  readonly estimate: number;
  readonly variance: number;
}

const weightsAt = (studies: readonly Study[], between: number) =>
  studies.map(({ variance }) => 1 / (variance + between));

function weightedMean(studies: readonly Study[], weights: readonly number[]): number {
  return sum(studies.map(({ estimate }, index) => estimate * (weights[index] ?? 0))) / sum(weights);
}

/** Cochran's Q with weights for the given variance between the studies. */
function spreadAt(studies: readonly Study[], between: number): number {
  const weights = weightsAt(studies, between);
  const centre = weightedMean(studies, weights);
  return sum(studies.map(({ estimate }, index) => (weights[index] ?? 0) * (estimate - centre) ** 2));
}

function restrictedLikelihood(studies: readonly Study[], between: number): number {
  const weights = weightsAt(studies, between);
  return (
    -0.5 *
    (spreadAt(studies, between) + Math.log(sum(weights)) - sum(weights.map((weight) => Math.log(weight))))
  );
}

/** Its derivative: zero at the top (W. Viechtbauer, J. Educ. Behav. Stat. 30, 261-293, 2005). */
function score(studies: readonly Study[], between: number): number {
  const weights = weightsAt(studies, between);
  const centre = weightedMean(studies, weights);
  const squares = weights.map((weight) => weight * weight);
  const spread = sum(studies.map(({ estimate }, index) => (squares[index] ?? 0) * (estimate - centre) ** 2));
  return 0.5 * (spread + sum(squares) / sum(weights) - sum(weights));
}

const GRID = 120;

/**
 * τ², the variance between the studies, by restricted maximum likelihood: never below nothing. The likelihood may have
 * more than one top, so that a grid finds the highest before the score is set to zero there.
 */
export function restrictedVariance(studies: readonly Study[]): number {
  const widest = Math.max(...studies.map(({ variance }) => variance));
  const scale = widest + squaresAroundMean(studies.map(({ estimate }) => estimate));
  const grid = [0, ...Array.from({ length: GRID }, (_, index) => scale * 10 ** (index / 15 - 7))];
  const heights = grid.map((between) => restrictedLikelihood(studies, between));
  const top = heights.indexOf(Math.max(...heights));
  const [from, to] = [grid[top - 1] ?? 0, grid[top + 1] ?? scale];
  if (score(studies, from) <= 0) return 0;
  return findRoot((between) => score(studies, between), from, to);
}

/**
 * The mean over studies with the standard error of G. Knapp and J. Hartung (Statistics in Medicine 22, 2693-2710, 2003)
 * and t with k − 1 degrees of freedom. The factor q is never let below 1 (C. Röver, G. Knapp, T. Friede, BMC Medical
 * Research Methodology 15:99, 2015): studies that happen to agree must not make the mean look surer than they are.
 */
export function hartungKnapp(studies: readonly Study[], between: number, level: number): EstimatedByT {
  const weights = weightsAt(studies, between);
  const factor = Math.max(1, spreadAt(studies, between) / (studies.length - 1));
  const standardError = Math.sqrt(factor / sum(weights));
  return tInterval(weightedMean(studies, weights), standardError, studies.length - 1, level);
}

/**
 * Where the true effect of a new, similar study may lie: t with k − 2 degrees of freedom times √(SE² + τ²) (J. P. T.
 * Higgins, S. G. Thompson, D. J. Spiegelhalter, JRSS A 172, 137-159, 2009), with the standard error of Hartung and Knapp.
 * One degree fewer than the mean's, since τ² is estimated too: simulated, k − 1 leaves more truths outside.
 */
export function predictionInterval(pooled: EstimatedByT, between: number, level: number): Estimated {
  const error = Math.hypot(pooled.standardError, Math.sqrt(between));
  return tInterval(pooled.estimate, error, pooled.degreesOfFreedom - 1, level);
}

/** How unlike the studies are. */
export interface Heterogeneity {
  /** Cochran's Q, to be held against k − 1. */
  readonly q: number;
  readonly degreesOfFreedom: number;
  /** τ², in the square of the estimate's unit, with its Q-profile interval. */
  readonly tauSquared: Estimated;
  /** I², 0-1: the part of the variation that is more than chance within the studies. */
  readonly iSquared: Estimated;
}

/**
 * Q, τ² and I² (Higgins and Thompson, Statistics in Medicine 21, 1539-1558, 2002) with intervals by the Q-profile (W.
 * Viechtbauer, Statistics in Medicine 26, 37-52, 2007): the τ² at which Q is neither surprisingly large nor small. An
 * end that would be below nothing is nothing.
 */
export function heterogeneity(studies: readonly Study[], between: number, level: number): Heterogeneity {
  const degreesOfFreedom = studies.length - 1;
  const q = spreadAt(studies, 0);
  const weights = weightsAt(studies, 0);
  const total = sum(weights);
  const typical = (degreesOfFreedom * total) / (total ** 2 - sum(weights.map((weight) => weight ** 2)));
  const share = (variance: number) => variance / (variance + typical);
  const end = (p: number) => varianceAt(studies, chiSquareQuantile(p, degreesOfFreedom));
  const [low, high] = [end((1 + level) / 2), end((1 - level) / 2)];
  return {
    q,
    degreesOfFreedom,
    tauSquared: { estimate: between, low, high },
    iSquared: { estimate: share(between), low: share(low), high: share(high) },
  };
}

/** The variance between studies at which Q takes the given value; nothing when Q is already smaller without any. */
function varianceAt(studies: readonly Study[], q: number): number {
  if (spreadAt(studies, 0) <= q) return 0;
  let most = mean(studies.map(({ variance }) => variance));
  while (spreadAt(studies, most) > q) most *= 2;
  return findRoot((between) => spreadAt(studies, between) - q, 0, most);
}
