import type { Step } from './read.ts';

const usual: Readonly<Record<Step['kind'], number>> = {
  followUp: 10,
  action: 3,
  gate: 5,
  area: 3,
  startCycle: 15,
};

/** About how long a step takes: what remains before a phase takes a few minutes each. */
export function minutesOf({ kind, remaining }: Pick<Step, 'kind' | 'remaining'>): number {
  return kind === 'gate' ? Math.min(30, Math.max(2, remaining * usual.gate)) : usual[kind];
}

export const spans = ['few', 'five', 'ten', 'quarter', 'half', 'threeQuarters', 'hour', 'more'] as const;
export type Span = (typeof spans)[number];

/** As one says it: nobody plans a day in minutes. */
export function spanOf(minutes: number): Span {
  if (minutes <= 3) return 'few';
  if (minutes <= 6) return 'five';
  if (minutes <= 11) return 'ten';
  if (minutes <= 20) return 'quarter';
  if (minutes <= 37) return 'half';
  if (minutes <= 50) return 'threeQuarters';
  return minutes <= 75 ? 'hour' : 'more';
}
