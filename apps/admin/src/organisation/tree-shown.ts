import type { Id } from '@varje-elev/domain';

interface Row {
  readonly id: Id;
  readonly parentId: Id | null;
  readonly name: string;
}

const byName = new Intl.Collator('sv', { numeric: true });

function above<Shown extends Row>(rows: readonly Shown[], ids: readonly Id[]): Set<Id> {
  const parents = new Map(rows.map(({ id, parentId }) => [id, parentId]));
  const found = new Set<Id>();
  for (const id of ids) {
    for (let at = parents.get(id) ?? null; at !== null; at = parents.get(at) ?? null) found.add(at);
  }
  return found;
}

/** Parents before children, siblings by name, as the table needs them; of a search only what matches and the way there. */
export function shownRows<Shown extends Row>(rows: readonly Shown[], matches: readonly Id[] | null): Shown[] {
  const children = Map.groupBy(rows, ({ parentId }) => parentId);
  const inOrder = (parentId: Id | null): Shown[] =>
    (children.get(parentId) ?? [])
      .toSorted((one, other) => byName.compare(one.name, other.name))
      .flatMap((row) => [row, ...inOrder(row.id)]);
  const ordered = inOrder(null);
  if (matches === null) return ordered;
  const kept = new Set([...matches, ...above(rows, matches)]);
  return ordered.filter(({ id }) => kept.has(id));
}

/** The top and its children; what leads to a match or to the unit in hand, and the unit itself. */
export function openAtFirst(
  rows: readonly Row[],
  matches: readonly Id[] | null,
  selectedId: Id | null,
): Id[] {
  const top = rows.filter(({ parentId }) => parentId === null).map(({ id }) => id);
  const second = rows
    .filter(({ parentId }) => parentId !== null && top.includes(parentId))
    .map(({ id }) => id);
  const chosen = selectedId === null ? [] : [selectedId];
  const shown = matches ?? [];
  return [...new Set([...top, ...second, ...above(rows, [...shown, ...chosen]), ...chosen])];
}
