import { type JsonNode, leaves } from '../json/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import { type Answer, type Path, placeIn } from './answer.ts';

/** Refuses an element that is no object. No row comes of it. */
export function* notAnObject(node: JsonNode, path: Path, answer: Answer): Generator<Problem, readonly []> {
  answer.tally.refused(leaves(node));
  const wanted = { sv: 'ett objekt', en: 'an object' };
  yield problemAt(placeIn(answer, node, path), 'fieldUnexpected', { params: { wanted } });
  return [];
}
