import {
  evenly,
  type Frame,
  hiddenRuns,
  linePath,
  namedTimes,
  pointX,
  type SeriesValue,
  spreadLabels,
  valueY,
  wrapLabel,
} from './line-chart-layout.ts';
import { round } from './polar.ts';
import { ScrollRegion } from './scroll-region.tsx';

export type { SeriesValue } from './line-chart-layout.ts';

export interface LineChartProps {
  /** Times along the axis, for instance ”2014” or ”v. 36”. */
  readonly times: readonly string[];
  /** Where each time stands along the axis, for instance in days. Left out when all are equally far apart. */
  readonly places?: readonly number[];
  /** Own history: a full line with a red last point. One value a time. */
  readonly own: { readonly values: readonly SeriesValue[]; readonly label: string };
  /** Others, dashed. */
  readonly reference?: { readonly values: readonly SeriesValue[]; readonly label: string };
  /** Dotted, with its label. */
  readonly target?: { readonly value: number; readonly label: string };
  /** Before which time (index) the series starts over, and why: a double line. */
  readonly breaks?: readonly { readonly before: number; readonly label: string }[];
  readonly min: number;
  readonly max: number;
  /** Figures on the axis, with their texts; the lowest is drawn as the axis. */
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** Title and description for those who cannot see it; the table is beside. */
  readonly title: string;
  readonly description: string;
  /** Full 824 × 352, or small 400 × 176 for a margin. */
  readonly size?: 'full' | 'small';
}

/** Own history first, then reference and target; labels stand at the ends of their lines. */
export function LineChart(props: LineChartProps) {
  const full = (props.size ?? 'full') === 'full';
  const part = { ...props, places: props.places ?? evenly(props.times.length) };
  const [width, height] = full ? [824, 352] : [400, 176];
  const frame: Frame = full
    ? { left: 48, right: 640, top: 24, bottom: 316 }
    : { left: 40, right: 262, top: 20, bottom: 140 };
  const drawing = (
    <svg
      className={full ? 'line-chart' : 'line-chart line-chart-small'}
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      role="img"
      aria-label={`${props.title}. ${props.description}`}
    >
      <Axis {...part} frame={frame} />
      <Hidden {...part} frame={frame} />
      <Breaks {...part} frame={frame} />
      <Lines {...part} frame={frame} />
      <EndLabels {...part} frame={frame} full={full} />
    </svg>
  );
  return full ? <ScrollRegion label={props.title}>{drawing}</ScrollRegion> : drawing;
}

type Part = LineChartProps & { frame: Frame; places: readonly number[] };

function Axis({ frame, ticks, times, places, min, max }: Part) {
  const xs = times.map((_, at) => pointX(frame, at, places));
  const named = namedTimes(xs, frame.right - frame.left > 300 ? 56 : 48);
  return (
    <>
      {ticks.map((tick) => {
        const y = valueY(frame, tick.value, min, max);
        return (
          <g key={tick.value}>
            <path d={`M${frame.left} ${y}H${frame.right}`} className={tick.value === min ? 'axis' : 'grid'} />
            <text x={frame.left - 8} y={y + 5} textAnchor="end" fontSize="14" className="c2">
              {tick.label}
            </text>
          </g>
        );
      })}
      {named.map((at) => (
        <text key={at} x={xs[at]} y={frame.bottom + 22} textAnchor="middle" fontSize="14" className="c2">
          {times[at]}
        </text>
      ))}
    </>
  );
}

function Hidden({ frame, own, places }: Part) {
  const height = frame.bottom - frame.top;
  const x = (at: number) => pointX(frame, at, places);
  return hiddenRuns(own.values).map((run) => {
    const left = run.from === 0 ? frame.left : x(run.from) - (x(run.from) - x(run.from - 1)) * 0.45;
    const right = run.to + 1 < places.length ? x(run.to) + (x(run.to + 1) - x(run.to)) * 0.45 : frame.right;
    return (
      <g key={run.from}>
        <rect
          x={round(left)}
          y={frame.top}
          width={round(right - left)}
          height={height}
          fill="url(#ve-hidden)"
        />
        <Words
          x={round((left + right) / 2)}
          y={frame.bottom - 34}
          anchor="middle"
          lines={wrapLabel(run.why, 13)}
        />
      </g>
    );
  });
}

function Breaks({ frame, breaks = [], places }: Part) {
  return breaks.map((gap) => {
    const x = (pointX(frame, gap.before - 1, places) + pointX(frame, gap.before, places)) / 2;
    return (
      <g key={gap.before}>
        <path
          d={`M${round(x - 2.5)} ${frame.top}V${frame.bottom}M${round(x + 2.5)} ${frame.top}V${frame.bottom}`}
          stroke="var(--ink)"
        />
        <Words x={round(x + 10)} y={frame.top + 8} anchor="start" lines={wrapLabel(gap.label, 14)} />
      </g>
    );
  });
}

function Lines({ frame, own, reference, target, breaks = [], places, min, max }: Part) {
  const starts = breaks.map((gap) => gap.before);
  const points = own.values.flatMap((value, at) => (value.kind === 'value' ? [{ at, y: value.value }] : []));
  const last = points.at(-1);
  return (
    <>
      {target ? (
        <path
          d={`M${frame.left} ${valueY(frame, target.value, min, max)}H${frame.right}`}
          stroke="var(--ink)"
          strokeWidth="1.2"
          strokeDasharray="3 4"
        />
      ) : null}
      {reference ? (
        <path
          d={linePath(frame, reference.values, { min, max }, starts, places)}
          fill="none"
          stroke="var(--ink-2)"
          strokeWidth="1.6"
          strokeDasharray="6 4"
        />
      ) : null}
      <path
        d={linePath(frame, own.values, { min, max }, starts, places)}
        fill="none"
        stroke="var(--ink)"
        strokeWidth="2.6"
      />
      {points.map((point) => {
        const at = { cx: pointX(frame, point.at, places), cy: valueY(frame, point.y, min, max) };
        return point === last ? (
          <circle
            key={point.at}
            {...at}
            r="5.5"
            fill="var(--thread)"
            stroke="var(--paper)"
            strokeWidth="2.5"
          />
        ) : (
          <circle key={point.at} {...at} r="3" fill="var(--ink)" />
        );
      })}
    </>
  );
}

function EndLabels({ frame, own, reference, target, min, max, full }: Part & { full: boolean }) {
  const latest = (values: readonly SeriesValue[]) => values.findLast((value) => value.kind === 'value');
  const ownEnd = latest(own.values);
  const referenceEnd = reference ? latest(reference.values) : undefined;
  const labels = [
    ...(ownEnd?.kind === 'value' ? [{ text: own.label, value: ownEnd.value, bold: true }] : []),
    ...(reference && referenceEnd?.kind === 'value'
      ? [{ text: reference.label, value: referenceEnd.value, bold: false }]
      : []),
    ...(target ? [{ text: target.label, value: target.value, bold: false }] : []),
  ];
  const lines = labels.map((label) => wrapLabel(label.text, full ? 24 : 18));
  const room = Math.max(...lines.map((label) => label.length), 1) * 19 + 4;
  const wanted = labels.map((label) => valueY(frame, label.value, min, max) + 5);
  const placed = spreadLabels(wanted, room, frame.top + 5, frame.bottom);
  return labels.map((label, at) => (
    <Words
      key={label.text}
      x={frame.right + 14}
      y={placed[at] ?? 0}
      anchor="start"
      lines={lines[at] ?? []}
      bold={label.bold}
    />
  ));
}

interface WordsProps {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle';
  readonly lines: readonly string[];
  readonly bold?: boolean;
}

function Words({ x, y, anchor, lines, bold = false }: WordsProps) {
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fontSize="15"
      fontWeight={bold ? 700 : undefined}
      className={bold ? 'halo' : 'halo c2'}
    >
      {lines.map((line, at) => (
        <tspan key={line} x={x} dy={at === 0 ? 0 : 19}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
