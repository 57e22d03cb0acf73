import type { JsonNode, Streamed } from '../json/index.ts';
import type { Place, Problem } from '../problem.ts';
import type { Answer, ObjectNode, Path } from './answer.ts';
import { otherThanAsked } from './if-asked.ts';
import type { PlannedEducationsRow } from './rows.ts';

/** How a row is told when the answer has said enough, or why it is not. */
export type Telling<Row> = (row: Row, place: Place) => PlannedEducationsRow | Problem;

/** What an answer has said besides its lists: all of it, or what has come so far. */
export interface Said {
  readonly body: ObjectNode | null;
  readonly isWhole: boolean;
}

/** A kind of list in an answer. Its elements are read one by one, each as far as it tells by itself. */
export interface ListKind<Row> {
  readonly at: Streamed['path'];
  /** Whether an element is of this kind, where lists of several kinds stand at the same place. */
  readonly isOf: (item: JsonNode) => boolean;
  /** The rows of an element; none when it is refused, and then its cells are counted as refused. */
  readonly rows: (node: JsonNode, path: Path, answer: Answer) => Generator<Problem, readonly Row[]>;
  /** What an element is about, where two about the same would count twice. */
  readonly keyOf?: (row: Row) => string;
  /** `refused`: none of them is read, and the answer's ending says why. Null as long as it is not known. */
  readonly telling: (said: Said, answer: Answer) => Telling<Row> | 'refused' | null;
}

/** A list whose rows depend on nothing that stands after them. */
export function listKind<Row extends PlannedEducationsRow>(
  at: Streamed['path'],
  isOf: ListKind<Row>['isOf'],
  rows: ListKind<Row>['rows'],
  keyOf?: (row: Row) => string,
): ListKind<Row> {
  return {
    at,
    isOf,
    rows,
    ...(keyOf === undefined ? {} : { keyOf }),
    telling:
      (_, { asked }) =>
      (row, place) =>
        otherThanAsked(row, place, asked) ?? row,
  };
}
