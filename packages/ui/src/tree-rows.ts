/** Rows of a tree written as a flat list, each with its parent; a parent stands before its children. */
export interface TreeRow {
  readonly id: string;
  readonly parentId: string | null;
}

export interface PlacedTreeRow<Row extends TreeRow> {
  readonly row: Row;
  /** 1 at the top. */
  readonly level: number;
  readonly hasChildren: boolean;
  readonly position: number;
  readonly siblings: number;
}

/** Level, place among siblings and whether there is anything below, for every row in order. */
export function placeTree<Row extends TreeRow>(rows: readonly Row[]): PlacedTreeRow<Row>[] {
  const known = new Set(rows.map((row) => row.id));
  const parentOf = (row: Row) => (row.parentId !== null && known.has(row.parentId) ? row.parentId : null);
  const siblings = new Map<string | null, number>();
  for (const row of rows) siblings.set(parentOf(row), (siblings.get(parentOf(row)) ?? 0) + 1);
  const levels = new Map<string, number>();
  const seen = new Map<string | null, number>();
  return rows.map((row) => {
    const parent = parentOf(row);
    const level = parent === null ? 1 : (levels.get(parent) ?? 0) + 1;
    const position = (seen.get(parent) ?? 0) + 1;
    levels.set(row.id, level);
    seen.set(parent, position);
    return { row, level, position, siblings: siblings.get(parent) ?? 1, hasChildren: siblings.has(row.id) };
  });
}

/** The rows whose every ancestor is open. */
export function visibleRows<Row extends TreeRow>(
  placed: readonly PlacedTreeRow<Row>[],
  open: ReadonlySet<string>,
): PlacedTreeRow<Row>[] {
  const known = new Set(placed.map(({ row }) => row.id));
  const shown = new Set<string>();
  return placed.filter(({ row }) => {
    const parent = row.parentId;
    const visible = parent === null || !known.has(parent) || (shown.has(parent) && open.has(parent));
    if (visible) shown.add(row.id);
    return visible;
  });
}

export type TreeStep =
  | { readonly kind: 'move'; readonly to: string }
  | { readonly kind: 'open' | 'close'; readonly id: string }
  | null;

/** What an arrow key does from a row: the tree grid of WAI-ARIA, with rows in focus. */
export function treeStep<Row extends TreeRow>(
  visible: readonly PlacedTreeRow<Row>[],
  open: ReadonlySet<string>,
  at: string,
  key: string,
): TreeStep {
  const index = visible.findIndex(({ row }) => row.id === at);
  const here = visible[index];
  if (!here) return null;
  const move = (to: PlacedTreeRow<Row> | undefined): TreeStep =>
    to ? { kind: 'move', to: to.row.id } : null;
  const isOpen = here.hasChildren && open.has(at);
  switch (key) {
    case 'ArrowDown':
      return move(visible[index + 1]);
    case 'ArrowUp':
      return move(visible[index - 1]);
    case 'Home':
      return move(visible[0]);
    case 'End':
      return move(visible.at(-1));
    case 'ArrowRight':
      if (!here.hasChildren) return null;
      return isOpen ? move(visible[index + 1]) : { kind: 'open', id: at };
    case 'ArrowLeft':
      if (isOpen) return { kind: 'close', id: at };
      return move(visible.find(({ row }) => row.id === here.row.parentId));
    default:
      return null;
  }
}
