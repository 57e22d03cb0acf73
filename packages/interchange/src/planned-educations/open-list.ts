import { type JsonNode, leaves, pathText } from '../json/index.ts';
import { type Place, problemAt } from '../problem.ts';
import type { Answer, Path, Steps } from './answer.ts';
import type { ListKind, Said, Telling } from './list-kind.ts';

/** A list while its elements come. */
export interface OpenList {
  /** Elements so far. */
  readonly found: () => number;
  /** `mayTell`: the answer has said that it is one. */
  item(node: JsonNode, index: number, said: Said, mayTell: boolean): Steps;
  /** What has been held, when all is known. */
  release(said: Said): Steps;
  /** The answer has ended without saying what was needed, or was none. */
  drop(): void;
}

/** Values that a row is counted as while it is held. */
const valuesOfRow = 20;

/** The rows of one element, where it stands, and what to refuse should it not be told. */
interface Held<Row> {
  readonly rows: readonly Row[];
  readonly line: number;
  readonly column: number;
  readonly index: number;
  readonly cells: number;
}

/**
 * Reads a list element by element and lets each go as soon as the answer has said what its rows need. What decides them may
 * stand after the list: until then the rows are held, and nothing else of it is.
 */
export function openList<Row>(kind: ListKind<Row>, list: Path, answer: Answer): OpenList {
  const { tally, file } = answer;
  const limit = Math.floor(tally.limits.documentValues / valuesOfRow);
  const seen = new Set<string>();
  let held: Held<Row>[] = [];
  let heldRows = 0;
  let isFull = false;
  let found = 0;
  let telling: Telling<Row> | 'refused' | null = null;

  const placeOf = ({ line, column, index }: Held<Row>): Place => ({
    file,
    line,
    column,
    path: pathText([...list, index]),
  });
  const drop = () => {
    for (const { cells } of held) tally.refused(cells);
    held = [];
  };
  function* tell(element: Held<Row>, how: Telling<Row>): Steps {
    for (const row of element.rows) {
      const step = how(row, placeOf(element));
      if ('severity' in step) tally.refused(element.cells);
      yield step;
      if ('severity' in step) return;
    }
  }
  return {
    found: () => found,
    *item(node, index, said, mayTell) {
      found += 1;
      telling ??= kind.telling(said, answer);
      const cells = leaves(node);
      if (telling === 'refused' || isFull) {
        tally.refused(cells);
        return;
      }
      const before = answer.refused();
      const rows = yield* kind.rows(node, [...list, index], answer);
      const [first] = rows;
      if (first === undefined) return;
      const unread = answer.refused() - before;
      const { line, column } = node;
      const element = { rows, line, column, index, cells: cells - unread };
      const key = kind.keyOf?.(first);
      if (key !== undefined && seen.has(key)) {
        tally.refused(element.cells);
        yield problemAt(placeOf(element), 'entryRepeated', { cell: key });
        return;
      }
      if (key !== undefined) seen.add(key);
      if (mayTell && telling !== null) {
        yield* tell(element, telling);
        return;
      }
      held.push(element);
      heldRows += rows.length;
      isFull = heldRows > limit;
      if (!isFull) return;
      drop();
      yield problemAt(placeOf(element), 'tooManyRowsHeld', { params: { limit } });
    },
    *release(said) {
      telling ??= kind.telling(said, answer);
      if (telling === null || telling === 'refused') drop();
      else for (const element of held) yield* tell(element, telling);
      held = [];
    },
    drop,
  };
}
