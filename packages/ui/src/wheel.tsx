import { type PhaseNumber, phaseFill } from './marks.tsx';
import { arc, polar, round, sector } from './polar.ts';

export interface WheelProps {
  /** The phase one is in; null before the first. In phase 5 every quarter is behind. */
  readonly phase: PhaseNumber | null;
  /** How far into the phase, 0 to 1; places the hand. */
  readonly progress?: number;
  /** The four phases' names, in order. */
  readonly names: readonly [string, string, string, string];
  /** In the middle, for instance ”v. 48”. */
  readonly centre?: string;
  /** The whole in words. */
  readonly label: string;
}

const middle = { x: 110, y: 110 };
const outer = 79.2;
const inner = 48.4;

/** The angle of the hand, clockwise from the top. */
export function handAngle(phase: PhaseNumber, progress: number): number {
  return phase === 5 ? 360 : (phase - 1) * 90 + Math.min(1, Math.max(0, progress)) * 90;
}

/** A small cycle wheel of four quarters with a hand where one stands. */
export function Wheel({ phase, progress = 0.5, names, centre, label }: WheelProps) {
  return (
    <svg className="wheel" viewBox="0 0 296 196" width="296" height="196" role="img" aria-label={label}>
      <g transform="translate(38 -12)">
        {names.map((name, at) => {
          const number = (at + 1) as PhaseNumber;
          const here = phase === number;
          const from = at * 90;
          return (
            <g key={name}>
              <path
                d={sector(middle, inner, outer, from, from + 90, 4)}
                fill={phaseFill(number)}
                stroke="var(--ink)"
                strokeWidth={here ? 2.5 : 1}
                opacity={here || phase === 5 ? 1 : 0.6}
              />
              <Name at={at} name={name} here={here} />
            </g>
          );
        })}
        {phase === 5 ? (
          <path d={arc(middle, outer + 6, 0, 359.9)} fill="none" stroke="var(--ink)" strokeWidth="2" />
        ) : null}
        {phase !== null && phase !== 5 ? <Hand angle={handAngle(phase, progress)} /> : null}
        {centre ? (
          <text x={middle.x} y={middle.y + 5} textAnchor="middle" fontSize="15" fontWeight="650">
            {centre}
          </text>
        ) : null}
      </g>
    </svg>
  );
}

function Name({ at, name, here }: { at: number; name: string; here: boolean }) {
  const right = at < 2;
  const low = at === 1 || at === 2;
  return (
    <text
      x={right ? 175 : 45}
      y={low ? 187 : 45}
      textAnchor={right ? 'start' : 'end'}
      fontSize="14"
      fontWeight={here ? 700 : undefined}
      className={here ? undefined : 'c2'}
    >
      {name}
    </text>
  );
}

function Hand({ angle }: { angle: number }) {
  const from = polar(middle, round(inner - 6), angle);
  const to = polar(middle, outer, angle);
  const line = `M${from.x} ${from.y}L${to.x} ${to.y}`;
  return (
    <>
      <path d={line} stroke="var(--paper)" strokeWidth="6" />
      <path d={line} stroke="var(--thread)" strokeWidth="2.5" />
      <circle cx={to.x} cy={to.y} r="6.5" fill="var(--thread)" stroke="var(--paper)" strokeWidth="2.5" />
    </>
  );
}
