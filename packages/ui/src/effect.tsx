export interface EffectProps {
  /** The estimate and the ends of its interval, in the scale's unit. */
  readonly point: number;
  readonly low: number;
  readonly high: number;
  /** The common scale. Every effect shown beside another must use the same. */
  readonly min: number;
  readonly max: number;
  /** The whole in words, for instance ”12 procentenheter, intervall 1 till 23”. */
  readonly label: string;
  /** 230 px in a text, 168 in a narrow column. */
  readonly width?: number;
}

/** A number with a true minus and, for the ends of a scale, its sign. */
export function signed(value: number): string {
  return value < 0 ? `−${Math.abs(value)}` : value > 0 ? `+${value}` : '0';
}

/** Places a value on the scale, inside its margins of 8; what falls outside stops at the edge. */
export function effectX(value: number, min: number, max: number, width: number): number {
  const span = max - min;
  const share = span > 0 ? (value - min) / span : 0;
  return Math.round((8 + Math.min(1, Math.max(0, share)) * (width - 16)) * 10) / 10;
}

/** Dot and interval. The dot is hollow when the interval holds zero: no noticeable effect. */
export function Effect({ point, low, high, min, max, label, width = 230 }: EffectProps) {
  const x = (value: number) => effectX(value, min, max, width);
  const uncertain = low <= 0 && high >= 0;
  const hasZero = min <= 0 && max >= 0;
  return (
    <svg
      className="effect"
      viewBox={`0 0 ${width} 38`}
      width={width}
      height={38}
      role="img"
      aria-label={label}
    >
      <path d={`M8 11H${width - 8}`} stroke="var(--rule)" />
      {hasZero ? <path d={`M${x(0)} 1V21`} stroke="var(--rule-2)" /> : null}
      <path
        d={`M${x(low)} 11H${x(high)}M${x(low)} 6v10M${x(high)} 6v10`}
        stroke="var(--ink)"
        strokeWidth="1.6"
      />
      <circle
        cx={x(point)}
        cy="11"
        r="5"
        fill={uncertain ? 'var(--paper)' : 'var(--ink)'}
        stroke="var(--ink)"
        strokeWidth="1.8"
      />
      {hasZero && min < 0 && max > 0 ? (
        <text x={x(0)} y="35" textAnchor="middle" fontSize="13" className="c3">
          0
        </text>
      ) : null}
      <text x="8" y="35" fontSize="13" className="c3">
        {signed(min)}
      </text>
      <text x={width - 8} y="35" fontSize="13" className="c3" textAnchor="end">
        {signed(max)}
      </text>
    </svg>
  );
}
