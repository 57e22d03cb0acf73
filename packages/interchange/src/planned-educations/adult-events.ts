import type { z } from 'zod';
import type { JsonNode } from '../json/index.ts';
import { type Answer, itemIn, type ObjectNode, type Path, type Steps } from './answer.ts';
import type { AnswerKind } from './answer-kind.ts';
import type { AdultEventRow } from './education-rows.ts';
import { AdultEvent, ListedAdultEvent } from './education-schema.ts';
import { pagedKind } from './paged-lists.ts';

export const isAdultEvent = (body: ObjectNode) => body.fields.has('educationEventId');

/** A page of `/adult-education-events`. */
export const adultPages = (): AnswerKind =>
  pagedKind([
    {
      name: 'listedAdultEducationEvents',
      isCompact: false,
      rows: function* (node, path, answer) {
        const value = yield* itemIn(node, path, ListedAdultEvent, answer);
        return value === null ? [] : [adultRow(value, value.titleSv, value.lastApplicationDate, node)];
      },
      keyOf: (row) => (row.kind === 'adultEvent' ? row.id : ''),
    },
  ]);

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
