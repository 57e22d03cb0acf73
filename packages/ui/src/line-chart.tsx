import {
  type Frame,
  hiddenRuns,
  labelStep,
  linePath,
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
      <Axis {...props} frame={frame} />
      <Hidden {...props} frame={frame} />
      <Breaks {...props} frame={frame} />
      <Lines {...props} frame={frame} />
      <EndLabels {...props} frame={frame} full={full} />
    </svg>
  );
  return full ? <ScrollRegion label={props.title}>{drawing}</ScrollRegion> : drawing;
}

type Part = LineChartProps & { frame: Frame };

function Axis({ frame, ticks, times, min, max }: Part) {
  const width = frame.right - frame.left;
  const step = labelStep(times.length, width, width > 300 ? 56 : 48);
  const last = times.length - 1;
  const shown = times.map((time, at) => ({ time, at })).filter(({ at }) => (last - at) % step === 0);
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
      {shown.map(({ time, at }) => (
        <text
          key={time}
          x={pointX(frame, at, times.length)}
          y={frame.bottom + 22}
          textAnchor="middle"
          fontSize="14"
          className="c2"
        >
          {time}
        </text>
      ))}
    </>
  );
}

function Hidden({ frame, own, times }: Part) {
  const step = times.length > 1 ? (frame.right - frame.left) / (times.length - 1) : 40;
  const height = frame.bottom - frame.top;
  return hiddenRuns(own.values).map((run) => {
    const left = Math.max(frame.left, pointX(frame, run.from, times.length) - step * 0.45);
    const right = Math.min(frame.right, pointX(frame, run.to, times.length) + step * 0.45);
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

function Breaks({ frame, breaks = [], times }: Part) {
  return breaks.map((gap) => {
    const x = (pointX(frame, gap.before - 1, times.length) + pointX(frame, gap.before, times.length)) / 2;
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

function Lines({ frame, own, reference, target, breaks = [], min, max }: Part) {
  const starts = breaks.map((gap) => gap.before);
  const count = own.values.length;
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
          d={linePath(frame, reference.values, { min, max }, starts)}
          fill="none"
          stroke="var(--ink-2)"
          strokeWidth="1.6"
          strokeDasharray="6 4"
        />
      ) : null}
      <path
        d={linePath(frame, own.values, { min, max }, starts)}
        fill="none"
        stroke="var(--ink)"
        strokeWidth="2.6"
      />
      {points.map((point) => {
        const at = { cx: pointX(frame, point.at, count), cy: valueY(frame, point.y, min, max) };
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
