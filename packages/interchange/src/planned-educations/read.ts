import { countingRefused } from '../counting-refused.ts';
import { type JsonNode, jsonParts, leaves } from '../json/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Bytes, Reading, ReadOptions } from '../reading.ts';
import { type Tally, tallied } from '../tally.ts';
import { adultEvent, adultList, isAdultEvent, isAdultList } from './adult-events.ts';
import {
  type Answer,
  type Asked,
  isObject,
  type ObjectNode,
  type Path,
  placeIn,
  refuseOthers,
  type Steps,
  textOf,
} from './answer.ts';
import { codes, isCodes } from './code-lists.ts';
import { distance, isDistance } from './distance.ts';
import { documentLists, documents, isDocumentLists, isDocuments } from './documents.ts';
import {
  eventList,
  eventsByForm,
  isEvent,
  isEventList,
  isEventsByForm,
  isSecondary,
  oneEvent,
  secondaryEvents,
} from './education-events.ts';
import type { PlannedEducationsRow } from './rows.ts';
import { isSalsa, salsa } from './salsa.ts';
import { isStatistics, statistics } from './statistics.ts';
import { isSurvey, surveys } from './surveys.ts';
import { isUnitList, unitListReader, unitLists } from './unit-lists.ts';
import { isUnit, unitDetail } from './units.ts';

export interface PlannedEducationsOptions extends ReadOptions {
  /** What was asked for: an answer to another question is refused. The answer's own link is believed otherwise. */
  readonly asked?: Asked;
}

/**
 * Reads an answer of Skolverket's Planned Educations API v4: statistics of a unit or the nation, SALSA, surveys, a
 * school unit or a list of them, education events, documents and code lists. The body decides which.
 *
 * Source: the API's OpenAPI 3.1 description and real answers of 2026-04-21.
 */
export function readPlannedEducations(
  bytes: Bytes,
  options: PlannedEducationsOptions,
): Reading<PlannedEducationsRow> {
  return tallied(options, (tally) => rows(bytes, options, tally));
}

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
    asked: municipalityCode ? { ...about, municipalityCode } : about,
    told: new Set(),
  };
  const units = unitListReader(answer, asked);
  let cells = 0;
  let values = 0;
  for await (const part of jsonParts(bytes, { file, limits: tally.limits, each: unitLists })) {
    if ('severity' in part) {
      yield part;
      continue;
    }
    cells += leaves(part.node);
    const steps =
      part.kind === 'item'
        ? units.item(part.node, part.path, isOk(part.root))
        : answered(part.node, answer, units);
    for (const step of steps) {
      if ('kind' in step) values += step.values.length;
      yield step;
    }
  }
  units.drop();
  tally.cells(cells);
  tally.labels(cells - values - refused());
}

interface Kind {
  readonly is: (body: JsonNode) => boolean;
  readonly read: (body: JsonNode, path: Path, answer: Answer) => Steps;
}

const ofObject = (
  is: (body: ObjectNode) => boolean,
  read: (body: ObjectNode, path: Path, answer: Answer) => Steps,
): Kind => ({
  is: (body) => isObject(body) && is(body),
  *read(body, path, answer) {
    if (isObject(body)) yield* read(body, path, answer);
  },
});

const kinds: readonly Kind[] = [
  ofObject(isSalsa, salsa),
  ofObject(isSurvey, surveys),
  ofObject(isStatistics, statistics),
  ofObject(isUnit, unitDetail),
  ofObject(isEventList, eventList),
  ofObject(isEvent, oneEvent),
  ofObject(isEventsByForm, eventsByForm),
  ofObject(isAdultList, adultList),
  ofObject(isAdultEvent, adultEvent),
  ofObject(isDocuments, documents),
  ofObject(isDistance, distance),
  { is: isDocumentLists, read: documentLists },
  { is: isSecondary, read: secondaryEvents },
  { is: isCodes, read: codes },
];

/** As answers have it, and as the API's description does. */
const answered200 = new Set(['OK', '200 OK']);
const statusOf = (root: JsonNode) => (isObject(root) ? root.fields.get('status') : undefined);

/** Null when the answer has not said yet. */
function isOk(root: JsonNode): boolean | null {
  const status = statusOf(root);
  return status === undefined ? null : answered200.has(textOf(status) ?? '');
}

function* answered(root: JsonNode, answer: Answer, units: ReturnType<typeof unitListReader>): Steps {
  const whole = placeIn(answer, root, []);
  const body = isObject(root) ? root.fields.get('body') : undefined;
  const listed = isObject(body) && isUnitList(body) ? body : null;
  const kind = body === undefined ? undefined : kinds.find(({ is }) => is(body));
  if (!isOk(root)) {
    answer.tally.refused(leaves(root));
    yield problemAt(whole, 'answerNotOk', { cell: textOf(statusOf(root)) });
  } else if (isObject(body) && [...body.fields.keys()].every((name) => name === '_links')) {
    yield problemAt(whole, 'answerOnlyLinks', { severity: 'note' });
  } else if ((kind === undefined && listed === null) || body === undefined) {
    answer.tally.refused(leaves(root));
    const known = 'school-units, education-events, statistics, salsa, surveys, documents, support';
    yield problemAt(whole, 'answerUnknown', { params: { known } });
  } else {
    if (isObject(root)) yield* refuseOthers(root, [], ['status', 'message', 'body', 'links'], answer);
    if (listed !== null) yield* units.ending(listed, ['body']);
    else yield* kind?.read(body, ['body'], answer) ?? [];
  }
}
