import { z } from 'zod';
import { type JsonNode, leaves, NameText } from '../json/index.ts';
import { problemAt } from '../problem.ts';
import { type Answer, isObject, itemIn, type ObjectNode, type Path, placeIn, type Steps } from './answer.ts';
import type { AnswerKind } from './answer-kind.ts';

const ApiInfo = z.strictObject({
  apiName: NameText,
  apiVersion: NameText,
  apiStatus: NameText,
  apiReleased: NameText.nullable().optional(),
  apiDocumentation: NameText.nullable().optional(),
  links: z.array(z.record(z.string(), z.string().nullable())).optional(),
});

export const isApiInfo = (body: JsonNode): body is ObjectNode =>
  isObject(body) && body.fields.has('apiName') && body.fields.has('apiVersion');

/** `/api-info`: what the API says of itself, by its description without anything around it. */
export function* apiInfo(body: ObjectNode, path: Path, answer: Answer): Steps {
  const value = yield* itemIn(body, path, ApiInfo, answer);
  if (value === null) return;
  const { apiName: name, apiVersion: version, apiStatus: status } = value;
  const released = value.apiReleased ?? null;
  yield { kind: 'api', line: body.line, name, version, status, released, values: [] };
}

const isNumber = (node: JsonNode | undefined) =>
  node?.kind === 'scalar' && /^\d+$/.test(String(node.value ?? ''));

/** `…/count`: how many there are of something that the answer does not name. No row could say what it is a number of. */
export const countAlone: AnswerKind = {
  lists: [],
  is: (body) => isNumber(body) || (isObject(body) && isNumber(body.fields.get('count'))),
  *around(body, path, answer) {
    const number = isObject(body) ? body.fields.get('count') : body;
    answer.tally.refused(leaves(body));
    const at = isObject(body) ? ['count'] : [];
    const cell = number?.kind === 'scalar' ? String(number.value) : null;
    yield problemAt(placeIn(answer, body, path, at), 'answerOnlyCount', { cell });
  },
};
