import { countingRefused } from '../counting-refused.ts';
import { type JsonItem, type JsonNode, jsonParts, leaves } from '../json/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Bytes, Reading, ReadOptions } from '../reading.ts';
import { type Tally, tallied } from '../tally.ts';
import { adultEvent, adultPages, isAdultEvent } from './adult-events.ts';
import { type Answer, type Asked, isObject, placeIn, refuseOthers, type Steps, textOf } from './answer.ts';
import { type AnswerKind, ofOne } from './answer-kind.ts';
import { apiInfo, countAlone, isApiInfo } from './api-info.ts';
import { codeLists } from './code-lists.ts';
import { distance, isDistance } from './distance.ts';
import { documentLists, documentsOfForm } from './documents.ts';
import { eventPages, eventsByForm, isEvent, oneEvent, secondaryEvents } from './education-events.ts';
import { type Lists, listsOf, placesOf } from './lists.ts';
import type { PlannedEducationsRow } from './rows.ts';
import { salsaKind } from './salsa.ts';
import { statisticsKind } from './statistics.ts';
import { surveysKind } from './surveys.ts';
import { isUnit, unitDetail, unitPages } from './units.ts';

export interface PlannedEducationsOptions extends ReadOptions {
  /** What was asked for: an answer to another question is refused. The answer's own link is believed otherwise. */
  readonly asked?: Asked;
}

/**
 * Reads an answer of Skolverket's Planned Educations API v4: statistics of a unit or the nation, SALSA, surveys, a
 * school unit or a list of them, education events, documents, code lists and what the API says of itself. The body decides
 * which. A bare count (`…/count`) is refused: it does not say of what.
 *
 * Source: the API's OpenAPI 3.1 description and real answers of 2026-04-21.
 */
export function readPlannedEducations(
  bytes: Bytes,
  options: PlannedEducationsOptions,
): Reading<PlannedEducationsRow> {
  return tallied(options, (tally) => rows(bytes, options, tally));
}

/** Every kind of answer. Of two that a body could be, the first. */
const kindsOf = (): readonly AnswerKind[] => [
  salsaKind(),
  surveysKind(),
  statisticsKind(),
  ofOne(isUnit, unitDetail),
  unitPages(),
  eventPages(),
  ofOne(isEvent, oneEvent),
  eventsByForm(),
  adultPages(),
  ofOne(isAdultEvent, adultEvent),
  documentsOfForm(),
  ofOne(isDistance, distance),
  ofOne(isApiInfo, apiInfo),
  countAlone,
  documentLists(),
  secondaryEvents(),
  ...codeLists(),
];

async function* rows(
  bytes: Bytes,
  { file, asked = {} }: PlannedEducationsOptions,
  tally: Tally,
): AsyncGenerator<PlannedEducationsRow | Problem> {
  const { tally: counting, refused } = countingRefused(tally);
  const { municipalityCode, ...about } = asked;
  const answer: Answer = {
    file,
    tally: counting,
    refused,
    asked: municipalityCode ? { ...about, municipalityCode } : about,
    said: municipalityCode,
    told: new Set(),
  };
  const kinds = kindsOf();
  const known = kinds.flatMap(({ lists }) => lists);
  const lists = listsOf(known, answer);
  let cells = 0;
  let values = 0;
  for await (const part of jsonParts(bytes, { file, limits: tally.limits, each: placesOf(known) })) {
    if ('severity' in part) {
      yield part;
      continue;
    }
    cells += leaves(part.node);
    const steps =
      part.kind === 'item' ? element(part, answer, lists) : answered(part.node, answer, kinds, lists);
    for (const step of steps) {
      if ('kind' in step) values += step.values.length;
      yield step;
    }
  }
  lists.drop();
  tally.cells(cells);
  tally.labels(cells - values - refused());
}

/** As answers have it, and as the API's description does. */
const answered200 = new Set(['OK', '200 OK']);
const statusOf = (root: JsonNode) => (isObject(root) ? root.fields.get('status') : undefined);

/** Null when the answer has not said yet. */
function isOk(root: JsonNode): boolean | null {
  const status = statusOf(root);
  return status === undefined ? null : answered200.has(textOf(status) ?? '');
}

const bodyOf = (root: JsonNode) => (isObject(root) ? root.fields.get('body') : undefined);

/** An element of a list. It may be told when the answer has said that it is one. */
function* element({ node, path, root }: JsonItem, answer: Answer, lists: Lists): Steps {
  const ok = isOk(root);
  const body = bodyOf(root);
  const said = { body: isObject(body) ? body : null, isWhole: false };
  if (ok === false) answer.tally.refused(leaves(node));
  else yield* lists.item(node, path, said, ok === true);
}

function* answered(root: JsonNode, answer: Answer, kinds: readonly AnswerKind[], lists: Lists): Steps {
  const whole = placeIn(answer, root, []);
  const body = bodyOf(root);
  const kind = body && kinds.find(({ is }) => is(body, lists));
  if (isApiInfo(root)) {
    yield* apiInfo(root, [], answer);
  } else if (!isOk(root)) {
    answer.tally.refused(leaves(root));
    yield problemAt(whole, 'answerNotOk', { cell: textOf(statusOf(root)) });
  } else if (isObject(body) && [...body.fields.keys()].every((name) => name === '_links')) {
    yield problemAt(whole, 'answerOnlyLinks', { severity: 'note' });
  } else if (kind === undefined || body === undefined) {
    answer.tally.refused(leaves(root));
    const known = 'school-units, education-events, statistics, salsa, surveys, documents, support';
    yield problemAt(whole, 'answerUnknown', { params: { known } });
  } else {
    if (isObject(root)) yield* refuseOthers(root, [], ['status', 'message', 'body', 'links'], answer);
    yield* kind.around(body, ['body'], answer, lists);
  }
}
