import type { ReactNode } from 'react';
import { ScrollRegion } from './scroll-region.tsx';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand to the right. */
  readonly numeric?: boolean;
  /** The cell says what it is, as a link does: on a phone it needs no label. */
  readonly saysItself?: boolean;
  /** The address that sorts by this column; the link turns the order when it is already in use. */
  readonly sortHref?: string;
  readonly sorted?: 'ascending' | 'descending';
}

export interface DataTableProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly caption: string;
  /** The caption is already said by a heading: keep it for assistive technology only. */
  readonly captionHidden?: boolean;
  /** On a phone a short table becomes labelled lines; otherwise it scrolls. */
  readonly stack?: boolean;
  /** The row one has in hand. */
  readonly selectedKey?: string;
  /** In place of rows. */
  readonly empty?: ReactNode;
}

/** Three rules, no stripes. The first column is the row's heading. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, rowKey, caption, captionHidden, stack = false, selectedKey, empty } = props;
  // Lines instead of cells lose a table's meaning in some browsers: the roles give it back.
  const as = (role: string) => (stack ? { role } : {});
  const table = (
    <table className={stack ? 'stack' : undefined} {...as('table')}>
      <caption className={captionHidden ? 'sr' : undefined}>{caption}</caption>
      <thead {...as('rowgroup')}>
        <tr {...as('row')}>
          {columns.map((column) => (
            <HeadCell key={column.key} column={column} {...as('columnheader')} />
          ))}
        </tr>
      </thead>
      <tbody {...as('rowgroup')}>
        {rows.map((row) => {
          const key = rowKey(row);
          return (
            <tr key={key} {...as('row')} className={key === selectedKey ? 'in-hand' : undefined}>
              {columns.map((column, at) => {
                const kind = column.numeric ? 'n' : undefined;
                return at === 0 ? (
                  <th key={column.key} scope="row" {...as('rowheader')} className={kind}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td
                    key={column.key}
                    {...as('cell')}
                    className={kind}
                    data-label={column.saysItself ? undefined : column.header}
                  >
                    <span>{column.cell(row)}</span>
                  </td>
                );
              })}
            </tr>
          );
        })}
        {rows.length === 0 && empty ? (
          <tr {...as('row')}>
            <td colSpan={columns.length} {...as('cell')}>
              {empty}
            </td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
  return stack ? table : <ScrollRegion label={caption}>{table}</ScrollRegion>;
}

function HeadCell<Row>({ column, role }: { column: Column<Row>; role?: string }) {
  const { header, numeric, sortHref, sorted } = column;
  return (
    <th scope="col" role={role} className={numeric ? 'n' : undefined} aria-sort={sorted}>
      {sortHref ? (
        <a href={sortHref} className="sort-link">
          {header}
          <svg className="sort-mark" viewBox="0 0 10 14" aria-hidden="true">
            <path d="M5 1 9 6H1z" opacity={sorted === 'descending' ? 0.25 : 1} />
            <path d="M5 13 1 8h8z" opacity={sorted === 'ascending' ? 0.25 : 1} />
          </svg>
        </a>
      ) : (
        header
      )}
    </th>
  );
}
