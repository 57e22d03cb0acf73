import { checked, leaves, nodeAt } from '../json/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import { levelOf } from './level.ts';
import { type Document, placeIn, type QueryPart } from './query-part.ts';
import type { PxwebSelectionRow } from './query-rows.ts';
import { Selected } from './query-schema.ts';

/** Where a question is asked, what for, and in which form it is answered. */
export type Asking = Pick<PxwebSelectionRow, 'asksFor' | 'address' | 'format'>;

/** The dimensions of a question, each a part; one asked for twice is refused the second time. */
export function selections(
  paths: readonly (readonly PropertyKey[])[],
  document: Document,
  asking: Asking,
): readonly QueryPart[] {
  const seen = new Set<string>();
  return paths.map((path) => {
    const part = selectionAt(path, document, asking);
    if (part.row?.kind !== 'selection') return part;
    const { dimension } = part.row;
    const again = seen.has(dimension);
    seen.add(dimension);
    const repeated = () => problemAt(placeIn(document, path), 'entryRepeated', { cell: dimension });
    return again ? { ...part, row: null, problems: [repeated()] } : part;
  });
}

function selectionAt(path: readonly PropertyKey[], document: Document, asking: Asking): QueryPart {
  const node = nodeAt(document.node, path);
  const cells = leaves(node);
  const { value, problems } = checked(node, path, Selected, document.file, document.told);
  if (value === null) return { row: null, problems, cells };
  const { code: dimension, selection } = value;
  const { filter, values: codes } = selection;
  const place = (...at: PropertyKey[]) => placeIn(document, [...path, 'selection', 'values', ...at]);
  const wrong: Problem[] = [];
  if (filter === 'top' && (codes.length !== 1 || !/^[1-9]\d{0,8}$/.test(codes[0] ?? '')))
    wrong.push(problemAt(place(), 'topNotANumber', { cell: codes.join(', ') }));
  const seen = new Set<string>();
  for (const [index, code] of codes.entries()) {
    const again = seen.has(code);
    seen.add(code);
    if (again) wrong.push(problemAt(place(index), 'entryRepeated', { cell: code }));
    else if (filter === 'item' && dimension === 'level' && levelOf(code) === null)
      wrong.push(problemAt(place(index), 'levelUnknown', { cell: code }));
  }
  // A field that is not known might narrow the question: the dimension is not read without it.
  if (wrong.length > 0 || problems.length > 0) return { row: null, problems: [...problems, ...wrong], cells };
  const top = filter === 'top' ? Number(codes[0]) : null;
  const { line } = placeIn(document, path);
  const about = { dimension, filter, codes: top === null ? codes : [], top };
  return { row: { kind: 'selection', line, ...asking, ...about, values: [] }, problems: [], cells };
}
