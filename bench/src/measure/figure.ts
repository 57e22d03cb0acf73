export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly goal: { readonly atMost: number } | { readonly atLeast: number } | null;
  /** What the figure is made of: what was measured, and its floor from the same run. */
  readonly behind: readonly string[];
}

/** As it is printed: the figure and its goal on one line, what is behind it below. */
export function inWords({ name, value, unit, goal, behind }: Figure): string {
  const head = `${name}: ${written(value)} ${unit}${goal === null ? '' : `, ${judged(value, unit, goal)}`}`;
  return [head, ...behind.map((line) => `    ${line}`)].join('\n');
}

function judged(value: number, unit: string, goal: NonNullable<Figure['goal']>): string {
  const isReached = 'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast;
  const limit = 'atMost' in goal ? `at most ${goal.atMost}` : `at least ${goal.atLeast}`;
  return `goal ${limit} ${unit}: ${isReached ? 'reached' : 'NOT REACHED'}`;
}

export function written(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);
}
