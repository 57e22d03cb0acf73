import { vadShape } from './marks.tsx';
import type { PlacedWeave } from './weave-layout.ts';

/** Marks and numbers, always in sight while the weave scrolls. */
export function WeaveCodes({ placed }: { placed: PlacedWeave }) {
  return (
    <svg className="weave-codes" width="62" height={placed.height} aria-hidden="true">
      {placed.groups.map((group) => (
        <use
          key={group.vad}
          href={`#ve-vad-${vadShape(group.vad)}`}
          x="0"
          y={group.y - 14}
          width="17"
          height="17"
          fill={`var(--vad-${vadShape(group.vad)})`}
        />
      ))}
      {placed.groups.map((group) => (
        <text key={group.vad} x="28" y={group.y} fontSize="15" fontWeight="700">
          {group.vad}
        </text>
      ))}
      {placed.rows.map(({ row, y }) => (
        <text key={row.id} x="28" y={y + 5} fontSize="16" className="c2">
          {row.code}
        </text>
      ))}
    </svg>
  );
}

/** What the numbers stand for. Links, where there are any, are HTML and therefore reachable. */
export function WeaveTexts({ placed }: { placed: PlacedWeave }) {
  return (
    <svg className="weave-texts" width="338" height={placed.height} aria-hidden="true">
      {placed.groups.map((group) => (
        <text key={group.vad} x="0" y={group.y} fontSize="15" fontWeight="700">
          {group.name}
        </text>
      ))}
      {placed.rows.map(({ row, y }) => (
        <text key={row.id} x="0" y={y + 5} fontSize="16">
          {shorten(row.text)}
        </text>
      ))}
    </svg>
  );
}

/** A row's text beside the weave is one line; the whole stands in the table. */
export function shorten(text: string, most = 46): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()} …`;
}

export interface WeaveCountsProps {
  readonly placed: PlacedWeave;
  readonly total: number;
  readonly countText: (count: number, total: number) => string;
}

/** How many of the units, heavy where it is one or none. */
export function WeaveCounts({ placed, total, countText }: WeaveCountsProps) {
  return (
    <svg className="weave-counts" width="84" height={placed.height} aria-hidden="true">
      {placed.rows.map(({ row, y, count }) => {
        const few = count <= 1 && total > 1;
        return (
          <text
            key={row.id}
            x="6"
            y={y + 5}
            fontSize="15"
            fontWeight={few ? 700 : undefined}
            className={few ? undefined : 'c2'}
          >
            {countText(count, total)}
          </text>
        );
      })}
    </svg>
  );
}
