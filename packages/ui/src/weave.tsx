import { DataTable } from './data-table.tsx';
import { Details } from './details.tsx';
import { VadMark } from './marks.tsx';
import { ScrollRegion } from './scroll-region.tsx';
import { WeaveCloth } from './weave-cloth.tsx';
import { measureWeave, placeRows, type WeaveGroup, type WeaveUnit } from './weave-layout.ts';
import { WeaveCodes, WeaveCounts, WeaveTexts } from './weave-sides.tsx';

export type { WeaveGroup, WeaveRow, WeaveUnit } from './weave-layout.ts';

export interface WeaveProps {
  /** Prefix of ids inside the drawing; unique on the page. */
  readonly id?: string;
  /** The warp, 1 to 80. */
  readonly units: readonly WeaveUnit[];
  /** The weft, grouped. */
  readonly groups: readonly WeaveGroup[];
  /** To the right of a row: how many of all the units, in words, for instance ”ingen av 8”. */
  readonly countText: (count: number, total: number) => string;
  /** Names of the phases 1 to 5, for the table. */
  readonly phaseNames: readonly [string, string, string, string, string];
  /** The language of the rows' texts, when it is another than the page's. */
  readonly lang?: string;
  readonly title: string;
  /** What the weave says, above all where the holes are. */
  readonly description: string;
  readonly table: {
    readonly summary: string;
    readonly row: string;
    readonly count: string;
    /** What stands in an empty cell. */
    readonly none: string;
  };
}

/** Where the framework lives: units are the warp, its rows the weft, and where nothing is done the warp opens. */
export function Weave(props: WeaveProps) {
  const { id = 'weave', units, groups, title, description } = props;
  const measures = measureWeave(units);
  const placed = placeRows(groups, units, measures.head);
  return (
    <>
      <ScrollRegion label={title}>
        <div className="weave">
          <WeaveCodes placed={placed} />
          <WeaveTexts placed={placed} />
          <WeaveCloth
            id={id}
            units={units}
            measures={measures}
            placed={placed}
            title={`${title}. ${description}`}
          />
          <WeaveCounts placed={placed} total={units.length} countText={props.countText} />
        </div>
      </ScrollRegion>
      <WeaveTable {...props} />
    </>
  );
}

function WeaveTable({ units, groups, countText, phaseNames, lang, table }: WeaveProps) {
  const rows = groups.flatMap((group) => group.rows.map((row) => ({ ...row, vad: group.vad })));
  const count = (row: (typeof rows)[number]) =>
    units.filter((unit) => (row.strands[unit.id] ?? []).length > 0).length;
  return (
    <Details summary={table.summary}>
      <DataTable
        caption={table.summary}
        captionHidden
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'row',
            header: table.row,
            cell: (row) => (
              <span className="weave-row-name">
                <VadMark n={row.vad} /> {row.code}{' '}
                <span lang={lang}>{row.href ? <a href={row.href}>{row.text}</a> : row.text}</span>
              </span>
            ),
          },
          ...units.map((unit) => ({
            key: unit.id,
            header: unit.name,
            cell: (row: (typeof rows)[number]) => {
              const phases = row.strands[unit.id] ?? [];
              return phases.length > 0 ? (
                phases.map((phase) => phaseNames[phase - 1]).join(', ')
              ) : (
                <span className="meta">{table.none}</span>
              );
            },
          })),
          {
            key: 'count',
            header: table.count,
            numeric: true,
            cell: (row) => countText(count(row), units.length),
          },
        ]}
      />
    </Details>
  );
}
