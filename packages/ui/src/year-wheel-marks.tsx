import type { ReactNode } from 'react';
import { vadShape } from './marks.tsx';
import { letterRadius } from './pack-marks.ts';
import { arc } from './polar.ts';
import type { YearWheelProps } from './year-wheel.tsx';
import { YearWheelHand } from './year-wheel-face.tsx';
import { centre, type PlacedRing, type YearWheelMark, yearAngle } from './year-wheel-layout.ts';

const unseen = { 'aria-hidden': true } as const;

type MarksProps = YearWheelProps & {
  readonly placed: readonly PlacedRing[];
  readonly late: readonly { readonly letter: string; readonly mark: YearWheelMark }[];
};

/** Ways of the late ones first, then rims of paper, today's hand, the marks: nothing is drawn through a mark. */
export function YearWheelMarks({ rings, placed, late, start, today, todayLabel }: MarksProps) {
  const places = placed.flatMap((ring) => ring.placed.map((place) => ({ ...place, size: ring.size })));
  const marks = new Map(rings.flatMap((ring) => ring.marks.map((mark) => [mark.id, mark] as const)));
  const letters = new Map(late.map(({ mark, letter }) => [mark.id, letter]));
  const now = yearAngle(start, today);
  const ways = places.flatMap((place) =>
    letters.has(place.id) && place.angle < now ? [arc(centre, place.radius, place.angle, now)] : [],
  );
  return (
    <>
      <g {...unseen} fill="none">
        <path d={ways.join('')} stroke="var(--paper)" strokeWidth="6" />
        <path d={ways.join('')} stroke="var(--thread)" strokeWidth="2" strokeDasharray="2 4" />
        <path
          d={places.map((place) => dot(place.at.x, place.at.y, place.size * 0.72)).join('')}
          fill="var(--paper)"
        />
      </g>
      <YearWheelHand start={start} today={today} todayLabel={todayLabel} />
      {places.map((place) => {
        const mark = marks.get(place.id);
        return mark ? (
          <Linked key={place.id} mark={mark}>
            <use
              href={`#ve-vad-${vadShape(mark.vad)}`}
              x={place.at.x - place.size / 2}
              y={place.at.y - place.size / 2}
              width={place.size}
              height={place.size}
              fill={`var(--vad-${vadShape(mark.vad)})`}
            />
          </Linked>
        ) : null;
      })}
      {places.map((place) =>
        place.letter ? (
          <Letter key={place.id} at={place.letter} text={letters.get(place.id) ?? ''} size={place.size} />
        ) : null,
      )}
    </>
  );
}

/** The late ones can be reached from the keyboard; all can in the table, which is shorter to walk. */
function Linked({ mark, children }: { mark: YearWheelMark; children: ReactNode }) {
  const words = `${mark.name}. ${mark.stands}, ${mark.pace}`;
  return mark.href ? (
    <a href={mark.href} lang={mark.lang} aria-label={words} tabIndex={mark.late ? undefined : -1}>
      <title>{words}</title>
      {children}
    </a>
  ) : (
    <g lang={mark.lang}>
      <title>{words}</title>
      {children}
    </g>
  );
}

function Letter({ at, text, size }: { at: { x: number; y: number }; text: string; size: number }) {
  const radius = letterRadius(size);
  return (
    <g {...unseen}>
      <circle cx={at.x} cy={at.y} r={radius} fill="var(--thread)" stroke="var(--paper)" strokeWidth="2" />
      <text
        x={at.x}
        y={at.y + radius * 0.45}
        textAnchor="middle"
        fontSize={Math.max(13, Math.round(radius * 1.3))}
        fontWeight="700"
        className="on-red"
      >
        {text}
      </text>
    </g>
  );
}

function dot(x: number, y: number, radius: number): string {
  const r = Math.round(radius * 10) / 10;
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}
