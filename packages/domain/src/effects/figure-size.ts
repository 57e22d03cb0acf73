import { z } from 'zod';

/**
 * The largest figure that is computed with, of either sign: no school has a larger one, and far beyond it squares leave
 * the range of the computer's numbers and an estimate would be none.
 */
export const LARGEST_FIGURE = 1e12;
/** The smallest spread that is told from none, whatever the figures are: far below what any measure is written with. */
const LEAST_SPREAD = 1e-12;

/** A value in a measure's unit. */
export const FigureSize = z.number().min(-LARGEST_FIGURE).max(LARGEST_FIGURE);

export const isFigure = (value: number): boolean => Math.abs(value) <= LARGEST_FIGURE;
export const isSpread = (value: number): boolean => value >= LEAST_SPREAD && value <= LARGEST_FIGURE;
