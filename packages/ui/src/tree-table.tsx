'use client';

import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { useHydrated } from './hydrated.ts';
import { ScrollRegion } from './scroll-region.tsx';
import { type PlacedTreeRow, placeTree, type TreeRow, treeStep, visibleRows } from './tree-rows.ts';

export interface TreeTableRow extends TreeRow {
  /** One content per column; the first is the row's heading. */
  readonly cells: readonly ReactNode[];
  /** Enter leads here; make the first cell a link to it as well. */
  readonly href?: string;
}

export interface TreeTableProps {
  readonly label: string;
  readonly columns: readonly { readonly key: string; readonly header: string; readonly numeric?: boolean }[];
  /** Parents before their children. */
  readonly rows: readonly TreeTableRow[];
  /** Ids that are open at first. */
  readonly defaultOpen: readonly string[];
  readonly selectedId?: string;
  readonly openLabel: string;
  readonly closeLabel: string;
}

/** An organisation as a table that folds. Without scripts every row is shown, indented. */
export function TreeTable(props: TreeTableProps) {
  const { label, columns, rows, selectedId } = props;
  const hydrated = useHydrated();
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(props.defaultOpen));
  const [focus, setFocus] = useState(selectedId ?? rows[0]?.id);
  const body = useRef<HTMLTableSectionElement>(null);
  const placed = useMemo(() => placeTree(rows), [rows]);
  const shown = hydrated ? visibleRows(placed, open) : placed;
  const stop = shown.some(({ row }) => row.id === focus) ? focus : shown[0]?.row.id;

  function toggle(id: string) {
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }

  function onKeyDown(event: KeyboardEvent<HTMLTableRowElement>, placedRow: PlacedTreeRow<TreeTableRow>) {
    if (event.target !== event.currentTarget) return;
    const { id, href } = placedRow.row;
    if (event.key === 'Enter' && href) {
      location.assign(href);
      return;
    }
    const step = treeStep(shown, open, id, event.key);
    if (!step) return;
    event.preventDefault();
    if (step.kind !== 'move') {
      toggle(step.id);
      return;
    }
    setFocus(step.to);
    for (const row of body.current?.rows ?? []) if (row.dataset.id === step.to) row.focus();
  }

  const as = (role: string) => (hydrated ? { role } : {});
  return (
    <ScrollRegion label={label}>
      <table className="tree-table" aria-label={label} {...as('treegrid')}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? 'n' : undefined}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {shown.map((placedRow) => (
            <Row
              key={placedRow.row.id}
              {...props}
              placed={placedRow}
              isOpen={!hydrated || open.has(placedRow.row.id)}
              live={hydrated}
              stop={placedRow.row.id === stop}
              onToggle={() => toggle(placedRow.row.id)}
              onFocus={() => setFocus(placedRow.row.id)}
              onKeyDown={(event) => onKeyDown(event, placedRow)}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface RowProps extends Pick<TreeTableProps, 'columns' | 'selectedId' | 'openLabel' | 'closeLabel'> {
  readonly placed: PlacedTreeRow<TreeTableRow>;
  readonly isOpen: boolean;
  readonly live: boolean;
  readonly stop: boolean;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>) => void;
}

function Row({ placed, isOpen, live, stop, columns, selectedId, openLabel, closeLabel, ...on }: RowProps) {
  const { row, level, hasChildren, position, siblings } = placed;
  const chosen = row.id === selectedId;
  const tree = live
    ? {
        role: 'row',
        tabIndex: stop ? 0 : -1,
        'aria-level': level,
        'aria-posinset': position,
        'aria-setsize': siblings,
        'aria-expanded': hasChildren ? isOpen : undefined,
        'aria-selected': chosen,
        onFocus: on.onFocus,
        onKeyDown: on.onKeyDown,
      }
    : {};
  const [first, ...rest] = row.cells;
  return (
    <tr {...tree} data-id={row.id} className={chosen ? 'in-hand' : undefined}>
      <th
        scope="row"
        role={live ? 'rowheader' : undefined}
        className={`tree-level-${Math.min(level, 8)}${hasChildren ? '' : ' leaf'}`}
      >
        {hasChildren && live ? (
          <button
            type="button"
            className="twist"
            tabIndex={-1}
            aria-label={isOpen ? closeLabel : openLabel}
            onClick={on.onToggle}
          >
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d={isOpen ? 'M1 3h10L6 10z' : 'M3 1l7 5-7 5z'} fill="currentColor" />
            </svg>
          </button>
        ) : null}
        {first}
      </th>
      {rest.map((cell, at) => {
        const column = columns[at + 1];
        return (
          <td
            key={column?.key ?? at}
            role={live ? 'gridcell' : undefined}
            className={column?.numeric ? 'n' : undefined}
          >
            {cell}
          </td>
        );
      })}
    </tr>
  );
}
