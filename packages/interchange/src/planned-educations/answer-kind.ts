import type { JsonNode } from '../json/index.ts';
import { type Answer, isObject, type ObjectNode, type Path, type Steps } from './answer.ts';
import type { AnyListKind, Lists } from './lists.ts';

/** A kind of answer: its lists, which are read one element at a time, and what stands around them. */
export interface AnswerKind {
  readonly lists: readonly AnyListKind[];
  /** Whether a body, whose lists have been read, is of this kind. */
  readonly is: (body: JsonNode, lists: Lists) => boolean;
  /** What the body says besides its lists. Releases the rows that were held for it. */
  readonly around: (body: JsonNode, path: Path, answer: Answer, lists: Lists) => Steps;
}

/** A kind whose body is an object. */
export const ofObject = (
  is: (body: ObjectNode, lists: Lists) => boolean,
  around: (body: ObjectNode, path: Path, answer: Answer, lists: Lists) => Steps,
): Pick<AnswerKind, 'is' | 'around'> => ({
  is: (body, lists) => isObject(body) && is(body, lists),
  *around(body, path, answer, lists) {
    if (isObject(body)) yield* around(body, path, answer, lists);
  },
});

/** An answer about one thing, without lists that can grow. */
export const ofOne = (
  is: (body: ObjectNode) => boolean,
  read: (body: ObjectNode, path: Path, answer: Answer) => Steps,
): AnswerKind => ({ lists: [], ...ofObject(is, read) });

/** A body that is one of some lists, and nothing else. */
export const listAlone = (lists: readonly AnyListKind[]): AnswerKind => ({
  lists,
  is: (body, read) => body.kind === 'array' && read.hasOf(lists),
  *around(_body, _path, _answer, read) {
    yield* read.release({ body: null, isWhole: true });
  },
});
