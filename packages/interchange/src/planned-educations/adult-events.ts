import type { z } from 'zod';
import type { JsonNode } from '../json/index.ts';
import { type Answer, itemIn, itemsOf, type ObjectNode, type Path, type Steps } from './answer.ts';
import type { AdultEventRow } from './education-rows.ts';
import { AdultEvent, ListedAdultEvent } from './education-schema.ts';
import { ifAsked } from './if-asked.ts';
import { embedded, pageOf } from './page.ts';

const list = 'listedAdultEducationEvents';
export const isAdultList = (body: ObjectNode) => embedded(body, list) !== undefined;
export const isAdultEvent = (body: ObjectNode) => body.fields.has('educationEventId');

/** A page of `/adult-education-events`. */
export function* adultList(body: ObjectNode, path: Path, answer: Answer): Steps {
  const page = pageOf(body, path, [list], answer);
  yield* page.problems();
  const events = itemsOf(embedded(body, list));
  for (const [index, node] of events.entries()) {
    const at = [...path, '_embedded', list, index];
    const value = yield* itemIn(node, at, ListedAdultEvent, answer);
    if (value === null) continue;
    yield* ifAsked(adultRow(value, value.titleSv, value.lastApplicationDate, node), node, at, page.asking);
  }
  yield* page.ending(events.length);
}

/** `/adult-education-events/{id}` */
export function* adultEvent(body: ObjectNode, path: Path, answer: Answer): Steps {
  const value = yield* itemIn(body, path, AdultEvent, answer);
  if (value !== null) yield adultRow(value, value.studyPathName, null, body);
}

/** Several sources have no last day and write this one. */
const neverEnds = '2099-12-31';

function adultRow(
  event: Pick<
    z.infer<typeof AdultEvent>,
    keyof z.infer<typeof AdultEvent> & keyof z.infer<typeof ListedAdultEvent>
  >,
  title: string,
  lastApplication: string | null,
  { line }: JsonNode,
): AdultEventRow {
  return {
    kind: 'adultEvent',
    line,
    id: event.educationEventId,
    title,
    provider: event.providerName,
    municipality: event.municipality,
    municipalityCode: event.geographicalAreaCode,
    schoolForm: event.typeOfSchool,
    credits: event.credits,
    creditsSystem: event.creditsSystem,
    pace: event.paceOfStudy,
    startsOn: event.semesterStartFrom,
    lastApplication: lastApplication === neverEnds ? null : lastApplication,
    distance: event.distance,
    values: [],
  };
}
