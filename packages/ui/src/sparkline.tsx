import { evenly, pointX } from './line-chart-layout.ts';

export interface SparklineProps {
  /** In order of time; null where there is no value, which breaks the line. */
  readonly values: readonly (number | null)[];
  /** Where each value stands in time, for instance in days. Left out when all are equally far apart. */
  readonly places?: readonly number[];
  readonly min: number;
  readonly max: number;
  readonly target?: number;
  /** The whole in words. */
  readonly label: string;
}

/** Own history in a table cell: a line, a dotted target, a red latest value. */
export function Sparkline({ values, places, min, max, target, label }: SparklineProps) {
  const along = places ?? evenly(values.length);
  const x = (at: number) => pointX({ left: 4, right: 116, top: 4, bottom: 26 }, at, along);
  const y = (value: number) => round(26 - (max > min ? (value - min) / (max - min) : 0.5) * 22);
  const points = values.flatMap((value, at) => (value === null ? [] : [{ at, value }]));
  const first = points[0];
  const latest = points.at(-1);
  return (
    <svg viewBox="0 0 120 30" width="120" height="30" role="img" aria-label={label}>
      {target === undefined ? null : (
        <path d={`M0 ${y(target)}H120`} stroke="var(--rule-2)" strokeDasharray="2 3" />
      )}
      <path
        d={points
          .map(
            (point, at) =>
              `${at > 0 && values[point.at - 1] !== null ? 'L' : 'M'}${x(point.at)} ${y(point.value)}`,
          )
          .join('')}
        fill="none"
        stroke="var(--ink)"
        strokeWidth="1.6"
      />
      {first && first !== latest ? (
        <circle
          cx={x(first.at)}
          cy={y(first.value)}
          r="2.4"
          fill="var(--paper)"
          stroke="var(--ink)"
          strokeWidth="1.5"
        />
      ) : null}
      {latest ? <circle cx={x(latest.at)} cy={y(latest.value)} r="3" fill="var(--thread)" /> : null}
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
