import { DataTable } from './data-table.tsx';
import { Details } from './details.tsx';
import { PhasePatterns } from './marks-sprite.tsx';
import { ScrollRegion } from './scroll-region.tsx';
import { StartInView } from './start-in-view.tsx';
import { YearWheelFace } from './year-wheel-face.tsx';
import { lateOnes, placeMarks, type YearWheelRing } from './year-wheel-layout.ts';
import { YearWheelMarks } from './year-wheel-marks.tsx';

export {
  lateOnes,
  type YearWheelMark,
  type YearWheelPhase,
  type YearWheelRing,
} from './year-wheel-layout.ts';

export interface YearWheelProps {
  /** Prefix of ids inside the drawing; unique on the page. */
  readonly id?: string;
  /** First day of the year, `2026-08-01`, and today. */
  readonly start: string;
  readonly today: string;
  readonly todayLabel: string;
  /** Twelve names, from the month of `start`. */
  readonly months: readonly string[];
  /** Times without teaching: gaps in the rings. */
  readonly breaks: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  readonly phaseNames: readonly [string, string, string, string];
  /** From the outermost in: administration, school, team. One to four. */
  readonly rings: readonly YearWheelRing[];
  /** In the middle: the week, and the school year. */
  readonly middle: readonly [string, string];
  readonly title: string;
  readonly description: string;
  readonly table: {
    readonly summary: string;
    readonly name: string;
    readonly ring: string;
    readonly stands: string;
    readonly pace: string;
  };
}

/** The school year as a clock with a ring for each level. A mark stands where the work stands. */
export function YearWheel(props: YearWheelProps) {
  const { id = 'year-wheel', rings, title, description, table } = props;
  const placed = placeMarks(props.start, rings);
  const linked = rings.some((ring) => ring.marks.some((mark) => mark.href));
  const rows = rings.flatMap((ring) => ring.marks.map((mark) => ({ ...mark, ring: ring.name })));
  return (
    <>
      <ScrollRegion label={title}>
        <StartInView of=".year-wheel-hand" />
        <svg
          className="year-wheel"
          viewBox="20 18 975 940"
          width="100%"
          role={linked ? 'group' : 'img'}
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-description`}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-description`}>{description}</desc>
          <defs>
            <PhasePatterns prefix={`${id}-p`} color="var(--rule-2)" />
          </defs>
          <YearWheelFace {...props} id={id} />
          <YearWheelMarks {...props} placed={placed} late={lateOnes(rings)} />
        </svg>
      </ScrollRegion>
      <Details summary={table.summary}>
        <DataTable
          caption={title}
          captionHidden
          stack
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'name',
              header: table.name,
              cell: ({ href, name, lang }) => (
                <span lang={lang}>{href ? <a href={href}>{name}</a> : name}</span>
              ),
            },
            { key: 'ring', header: table.ring, cell: (row) => row.ring },
            { key: 'stands', header: table.stands, cell: (row) => row.stands },
            { key: 'pace', header: table.pace, cell: (row) => row.pace },
          ]}
        />
      </Details>
    </>
  );
}
