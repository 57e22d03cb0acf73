import { round } from './polar.ts';

/** A value in a series: a figure, or why there is none. */
export type SeriesValue =
  | { readonly kind: 'value'; readonly value: number }
  /** Not published, or hidden to protect somebody: a hatched field. */
  | { readonly kind: 'hidden'; readonly why: string }
  /** Nothing at the source: the line is broken. */
  | { readonly kind: 'missing' };

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where times stand that are equally far apart, such as school years. */
export const evenly = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

/** The x of the point with index `at`, when the times stand at `places`. A single time stands in the middle. */
export function pointX(frame: Frame, at: number, places: readonly number[]): number {
  const first = places[0] ?? 0;
  const length = (places.at(-1) ?? 0) - first;
  const share = length > 0 ? ((places[at] ?? first) - first) / length : 0.5;
  return round(frame.left + share * (frame.right - frame.left));
}

/** The y of a value on an axis from `min` to `max`; values outside stop at the edge. */
export function valueY(frame: Frame, value: number, min: number, max: number): number {
  const share = max > min ? (value - min) / (max - min) : 0;
  return round(frame.bottom - Math.min(1, Math.max(0, share)) * (frame.bottom - frame.top));
}

/** The line through the values; broken at gaps and at `breaks` (indices before which a series starts over). */
export function linePath(
  frame: Frame,
  values: readonly SeriesValue[],
  axis: { readonly min: number; readonly max: number },
  breaks: readonly number[] = [],
  places: readonly number[] = evenly(values.length),
): string {
  let pen = false;
  let path = '';
  values.forEach((value, at) => {
    if (value.kind !== 'value') {
      pen = false;
      return;
    }
    if (breaks.includes(at)) pen = false;
    path += `${pen ? 'L' : 'M'}${pointX(frame, at, places)} ${valueY(frame, value.value, axis.min, axis.max)}`;
    pen = true;
  });
  return path;
}

/** Runs of hidden values, as index ranges, each with its reason. */
export function hiddenRuns(values: readonly SeriesValue[]): { from: number; to: number; why: string }[] {
  const runs: { from: number; to: number; why: string }[] = [];
  values.forEach((value, at) => {
    if (value.kind !== 'hidden') return;
    const last = runs.at(-1);
    if (last && last.to === at - 1 && last.why === value.why) last.to = at;
    else runs.push({ from: at, to: at, why: value.why });
  });
  return runs;
}

/** Moves labels apart so that none is nearer than `gap` to the next, keeping their order and frame. */
export function spreadLabels(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((y, at) => ({ y, at })).sort((a, b) => a.y - b.y);
  let floor = top;
  for (const label of order) {
    label.y = Math.max(label.y, floor);
    floor = label.y + gap;
  }
  let ceiling = bottom;
  for (const label of [...order].reverse()) {
    label.y = Math.min(label.y, ceiling);
    ceiling = label.y - gap;
  }
  const result = new Array<number>(wanted.length).fill(0);
  for (const label of order) result[label.at] = round(label.y);
  return result;
}

/** Breaks a label into lines of at most `length` characters, at spaces. */
export function wrapLabel(text: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Which of the times along the x axis there is room to name: the last, and those far enough from the next named. */
export function namedTimes(xs: readonly number[], room: number): number[] {
  const named: number[] = [];
  for (let at = xs.length - 1; at >= 0; at -= 1) {
    const next = named[0];
    if (next === undefined || (xs[next] ?? 0) - (xs[at] ?? 0) >= room) named.unshift(at);
  }
  return named;
}
