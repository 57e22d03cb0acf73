import { arc, dateAngle, polar, round, sector } from './polar.ts';
import type { YearWheelProps } from './year-wheel.tsx';
import { breakAngles, centre, clearOf, cutAt, ringBands, yearAngle } from './year-wheel-layout.ts';

/** The title, the description and the table say the same in words. */
const unseen = { 'aria-hidden': true } as const;

type FaceProps = YearWheelProps & { readonly id: string };

/** Months, rings with their phases, and breaks: everything but the marks and today's hand. */
export function YearWheelFace(props: FaceProps) {
  return (
    <g {...unseen}>
      <Rings {...props} />
      <Breaks {...props} />
      <Months {...props} />
      <PhaseNames {...props} />
      <RingNames {...props} />
      <text x={centre.x} y={centre.y} textAnchor="middle" fontSize="17" fontWeight="700">
        {props.middle[0]}
      </text>
      <text x={centre.x} y={centre.y + 21} textAnchor="middle" fontSize="15" className="c2">
        {props.middle[1]}
      </text>
    </g>
  );
}

function Rings({ id, start, today, rings }: FaceProps) {
  const bands = ringBands(rings.length);
  const now = yearAngle(start, today);
  return rings.map((ring, at) => {
    const band = bands[at];
    return band
      ? ring.phases.flatMap((phase) =>
          cutAt(now, yearAngle(start, phase.from), yearAngle(start, phase.to)).map((piece) => (
            <path
              key={`${ring.name} ${phase.phase} ${piece.from}`}
              d={sector(centre, band.inner, band.outer, piece.from, piece.to, 3)}
              fill={phase.phase === 5 ? 'var(--rule-2)' : `url(#${id}-p${phase.phase})`}
              stroke="var(--rule-2)"
              opacity={piece.past ? 1 : 0.55}
            />
          )),
        )
      : null;
  });
}

/** Text along the rim: clockwise above the middle, the other way below, so that it is never upside down. */
function RimText(props: {
  id: string;
  angle: number;
  half: number;
  above: number;
  below: number;
  text: string;
  size: number;
  look?: string;
  bold?: boolean;
}) {
  const { id, angle, half, above, below, text, size, look, bold = false } = props;
  const turned = ((angle % 360) + 360) % 360;
  const low = turned > 90 && turned < 270;
  const path = low
    ? arc(centre, below, angle + half, angle - half)
    : arc(centre, above, angle - half, angle + half);
  return (
    <>
      <path id={id} d={path} fill="none" />
      <text fontSize={size} className={look} fontWeight={bold ? 700 : undefined} textAnchor="middle">
        <textPath href={`#${id}`} startOffset="50%">
          {text}
        </textPath>
      </text>
    </>
  );
}

function Months({ id, start, today, months }: FaceProps) {
  const now = Math.floor(dateAngle(start, today) / 30);
  return (
    <>
      <circle cx={centre.x} cy={centre.y} r="414" fill="none" stroke="var(--ink)" />
      <circle cx={centre.x} cy={centre.y} r="442" fill="none" stroke="var(--rule)" />
      {months.map((month, at) => {
        const a = polar(centre, 414, at * 30);
        const b = polar(centre, 442, at * 30);
        return (
          <g key={month}>
            <path d={`M${a.x} ${a.y}L${b.x} ${b.y}`} stroke="var(--ink)" />
            <RimText
              id={`${id}-month-${at}`}
              angle={at * 30 + 15}
              half={15}
              above={423}
              below={433}
              text={month}
              size={15}
              bold={at === now}
            />
          </g>
        );
      })}
    </>
  );
}

function Breaks({ id, start, breaks }: FaceProps) {
  return breaks.map((gap, at) => {
    const { from, to } = breakAngles(start, gap);
    if (to <= from) return null;
    // A summer that ends one year and begins the next is named once, where it is longest.
    const named = breaks
      .filter(({ name }) => name === gap.name)
      .map((other) => breakAngles(start, other))
      .every((other) => other.to - other.from <= to - from);
    return (
      <g key={`${gap.name} ${gap.from}`}>
        <path d={sector(centre, 86, 413, from, to)} fill="var(--paper)" />
        <path d={sector(centre, 414, 442, from, to)} fill="var(--well)" />
        {named ? (
          <RimText
            id={`${id}-break-${at}`}
            angle={(from + to) / 2}
            half={30}
            above={451}
            below={462}
            text={gap.name}
            size={14}
            look="c2"
          />
        ) : null}
      </g>
    );
  });
}

/** Each phase is named once, in the outermost ring, where it is longest and away from today and from the breaks. */
function PhaseNames({ id, start, today, breaks, rings, phaseNames }: FaceProps) {
  const band = ringBands(rings.length)[0];
  const ring = rings[0];
  if (!band || !ring) return null;
  const now = yearAngle(start, today);
  const gaps = breaks.map((gap) => breakAngles(start, gap));
  const radius = (band.inner + band.outer) / 2;
  return phaseNames.map((name, at) => {
    const half = (((name.length * 9 + 16) / 2 / radius) * 180) / Math.PI;
    const longest = ring.phases
      .filter((phase) => phase.phase === at + 1)
      .flatMap((phase) => cutAt(now, yearAngle(start, phase.from), yearAngle(start, phase.to)))
      .flatMap((piece) => clearOf(gaps, piece.from, piece.to))
      .sort((a, b) => b.to - b.from - (a.to - a.from))[0];
    if (!longest || longest.to - longest.from < half * 2 + 4) return null;
    const angle = (longest.from + longest.to) / 2;
    return (
      <g key={name}>
        <path
          d={sector(centre, radius - 12, radius + 12, round(angle - half), round(angle + half))}
          fill="var(--paper)"
        />
        <RimText
          id={`${id}-phase-${at}`}
          angle={angle}
          half={half + 6}
          above={radius - 5}
          below={radius + 5}
          text={name}
          size={16}
          bold
        />
      </g>
    );
  });
}

function RingNames({ rings }: FaceProps) {
  const bands = ringBands(rings.length);
  return rings.map((ring, at) => {
    const band = bands[at];
    if (!band) return null;
    const place = polar(centre, (band.inner + band.outer) / 2, -2);
    return (
      <text
        key={ring.name}
        x={place.x}
        y={place.y + 6}
        textAnchor="end"
        fontSize="17"
        fontWeight="700"
        className="halo"
      >
        {ring.name}
      </text>
    );
  });
}

/** Today. */
export function YearWheelHand({
  start,
  today,
  todayLabel,
}: Pick<YearWheelProps, 'start' | 'today' | 'todayLabel'>) {
  const angle = yearAngle(start, today);
  const from = polar(centre, 76, angle);
  const to = polar(centre, 452, angle);
  const label = polar(centre, 460, angle);
  const line = `M${from.x} ${from.y}L${to.x} ${to.y}`;
  return (
    <g {...unseen} className="year-wheel-hand">
      <path d={line} stroke="var(--paper)" strokeWidth="7" />
      <path d={line} stroke="var(--thread)" strokeWidth="2.5" />
      <text
        x={label.x}
        y={label.y + 6}
        textAnchor={angle > 170 && angle < 190 ? 'middle' : angle > 180 ? 'end' : 'start'}
        fontSize="17"
        fontWeight="700"
        className="halo red"
      >
        {todayLabel}
      </text>
    </g>
  );
}
