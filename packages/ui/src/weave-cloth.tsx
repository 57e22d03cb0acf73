import type { ReactNode } from 'react';
import { wrapLabel } from './line-chart-layout.ts';
import { type PhaseNumber, vadShape } from './marks.tsx';
import { PhasePatterns } from './marks-sprite.tsx';
import {
  drawn,
  mostStrands,
  type PlacedWeave,
  strandTop,
  unitX,
  type WeaveMeasures,
  type WeaveUnit,
  warpPath,
} from './weave-layout.ts';

export interface ClothProps {
  readonly id: string;
  readonly units: readonly WeaveUnit[];
  readonly measures: WeaveMeasures;
  readonly placed: PlacedWeave;
  readonly title: string;
}

/** Warp, weft, and the warp again where it passes over: few paths, however many units. */
export function WeaveCloth(props: ClothProps) {
  const { id, units, measures, placed, title } = props;
  const vads = [...new Set(placed.groups.map((group) => vadShape(group.vad)))];
  return (
    <svg
      className="weave-cloth"
      width={measures.width}
      height={placed.height}
      viewBox={`0 0 ${measures.width} ${placed.height}`}
      role="img"
      aria-label={title}
    >
      <defs>
        {vads.map((vad) => (
          <PhasePatterns key={vad} prefix={`${id}-w${vad}`} color={`var(--vad-${vad})`} />
        ))}
      </defs>
      <UnitNames units={units} measures={measures} />
      <path d={warp(props)} fill="none" stroke="var(--rule-2)" strokeWidth="1.3" />
      <Weft {...props} vads={vads} />
      <path d={over(props)} fill="none" stroke="var(--rule-2)" strokeWidth="1.3" />
      <More {...props} />
    </svg>
  );
}

function UnitNames({ units, measures }: Pick<ClothProps, 'units' | 'measures'>) {
  return units.map((unit, at) => {
    const x = unitX(at, measures.pitch);
    if (measures.slanted) {
      const y = measures.head - 10;
      return (
        <text key={unit.id} x={x} y={y} fontSize="15" transform={`rotate(-52 ${x} ${y})`}>
          {unit.name}
        </text>
      );
    }
    const lines = wrapLabel(unit.name.replace(/([a-zåäö]{4,})(skolan|skola)$/u, '$1- $2'), 13).slice(0, 3);
    const top = measures.head - 24 - (lines.length - 1) * 18;
    return (
      <text key={unit.id} textAnchor="middle" fontSize="15">
        {lines.map((line, row) => (
          <tspan key={line} x={x} y={top + row * 18}>
            {line}
          </tspan>
        ))}
      </text>
    );
  });
}

function warp({ units, measures, placed }: ClothProps): string {
  return units
    .flatMap((unit, at) => {
      const stops = placed.rows.map(({ row, y }) => ({
        y,
        hole: (row.strands[unit.id] ?? []).length === 0,
      }));
      return measures.warp.map((thread) =>
        warpPath(unitX(at, measures.pitch), thread, stops, measures.head, placed.height),
      );
    })
    .join('');
}

interface Strand {
  readonly vad: number;
  readonly phase: PhaseNumber;
  readonly x: number;
  readonly y: number;
  readonly lane: number;
}

function strands({ units, measures, placed }: ClothProps): Strand[] {
  return placed.rows.flatMap(({ row, vad, y }) =>
    units.flatMap((unit, at) => {
      const phases = drawn(row.strands[unit.id] ?? []);
      return phases.map((phase, lane) => ({
        vad: vadShape(vad),
        phase,
        x: unitX(at, measures.pitch),
        y: strandTop(y, lane, phases.length),
        lane,
      }));
    }),
  );
}

function Weft(props: ClothProps & { vads: readonly number[] }): ReactNode {
  const { measures, vads } = props;
  const all = strands(props);
  const box = ({ x, y }: Strand) => `M${x - measures.cell / 2} ${y}h${measures.cell}v12h${-measures.cell}z`;
  return vads.map((vad) => {
    const color = `var(--vad-${vad})`;
    const own = all.filter((strand) => strand.vad === vad);
    const boxes = own.map(box).join('');
    return (
      <g key={vad}>
        <path d={between(props, vad)} stroke={color} strokeWidth="1.6" />
        <path d={boxes} fill="var(--paper)" />
        {([1, 2, 3, 4, 5] as const).map((phase) => {
          const path = own
            .filter((strand) => strand.phase === phase)
            .map(box)
            .join('');
          const fill = phase === 5 ? color : `url(#${props.id}-w${vad}${phase})`;
          return path ? <path key={phase} d={path} fill={fill} /> : null;
        })}
        <path d={boxes} fill="none" stroke={color} strokeWidth="1.3" />
      </g>
    );
  });
}

/** A line between neighbours who work with the same row. */
function between({ units, measures, placed }: ClothProps, vad: number): string {
  return placed.rows
    .filter((row) => vadShape(row.vad) === vad)
    .flatMap(({ row, y }) =>
      units.slice(1).flatMap((unit, at) => {
        const left = row.strands[units[at]?.id ?? ''] ?? [];
        const right = row.strands[unit.id] ?? [];
        if (left.length === 0 || right.length === 0) return [];
        return `M${unitX(at, measures.pitch) + measures.cell / 2} ${y}h${measures.pitch - measures.cell}`;
      }),
    )
    .join('');
}

/** Every second warp thread passes over every second strand. */
function over(props: ClothProps): string {
  return strands(props)
    .flatMap(({ x, y, lane }) =>
      props.measures.warp
        .filter((_, at) => at % 2 === (lane + 1) % 2)
        .map((thread) => `M${x + thread.straight} ${y - 1}v14`),
    )
    .join('');
}

/** A figure for the strands there was no room to draw. */
function More({ units, measures, placed }: ClothProps): ReactNode {
  return placed.rows.flatMap(({ row, y }) =>
    units.flatMap((unit, at) => {
      const rest = (row.strands[unit.id] ?? []).length - mostStrands;
      if (rest <= 0) return [];
      const x = unitX(at, measures.pitch) + measures.cell / 2 + 2;
      return (
        <text key={`${row.id} ${unit.id}`} x={x} y={y - 12} fontSize="13" className="halo">
          +{rest}
        </text>
      );
    }),
  );
}
