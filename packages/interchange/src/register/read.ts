import type { z } from 'zod';
import { checked, type JsonNode, jsonParts, leaves, nodeAt, pathText, type Streamed } from '../json/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Bytes, Reading, ReadOptions } from '../reading.ts';
import { type Tally, tallied } from '../tally.ts';
import type { RegisterUnitDetail, RegisterUnitRow } from './rows.ts';
import { ListAnswer, ListedUnit, UnitAnswer } from './schema.ts';

/**
 * Reads an answer of Skolenhetsregistret v2: `/school-units` or `/school-units/{code}`.
 *
 * Source: Skolverket, OpenAPI 3.0 description of Skolenhetsregistret v2.
 */
export function readSchoolUnits(bytes: Bytes, options: ReadOptions): Reading<RegisterUnitRow> {
  return tallied(options, (tally) => rows(bytes, options.file, tally));
}

const list: readonly Streamed[] = [{ path: ['data', 'attributes'], of: 'list' }];

async function* rows(bytes: Bytes, file: string, tally: Tally): AsyncGenerator<RegisterUnitRow | Problem> {
  const told = new Set<string>();
  const seen = new Set<string>();
  for await (const part of jsonParts(bytes, { file, limits: tally.limits, each: list })) {
    if ('severity' in part) {
      yield part;
      continue;
    }
    tally.cells(leaves(part.node));
    if (part.kind === 'item') yield* listed(part.node, part.path, { file, tally, told, seen });
    else if (nodeAt(part.node, ['data', 'attributes']).kind === 'array')
      yield* aroundList(part.node, file, tally, told);
    else yield* single(part.node, file, tally);
  }
}

const endOfUnit = ['data', 'attributes', 'endDate'];

function* single(node: JsonNode, file: string, tally: Tally): Generator<RegisterUnitRow | Problem> {
  const { value, problems, passedOver } = checked(node, [], UnitAnswer, file, new Set());
  yield* problems;
  const cells = leaves(node);
  const { startdate = null, endDate = null } = value?.data.attributes ?? {};
  const endsFirst = startdate !== null && endDate !== null && endDate < startdate;
  tally.refused(value === null || endsFirst ? cells : passedOver);
  if (endsFirst) {
    const { line, column } = nodeAt(node, endOfUnit);
    yield problemAt({ file, line, column, path: pathText(endOfUnit) }, 'endsBeforeStart', { cell: endDate });
  }
  if (value === null || endsFirst) return;
  tally.labels(cells - passedOver);
  const { schoolUnitCode, attributes } = value.data;
  const { displayName: name, status } = attributes;
  yield {
    line: nodeAt(node, ['data']).line,
    schoolUnitCode,
    name,
    status,
    detail: detailOf(value),
    values: [],
  };
}

function detailOf({ data: { attributes }, included }: z.infer<typeof UnitAnswer>): RegisterUnitDetail {
  const properties = Object.entries(attributes.schoolTypeProperties ?? {});
  return {
    unitType: attributes.schoolUnitType,
    school: attributes.schoolName,
    municipalityCode: attributes.municipalityCode,
    schoolForms: attributes.schoolTypes,
    years: Object.fromEntries(
      properties.flatMap(([form, { grades }]) => (grades ? [[form, grades.map(Number)]] : [])),
    ),
    programmes: properties.flatMap(([, { programmes }]) => programmes ?? []),
    startDate: attributes.startdate,
    endDate: attributes.endDate,
    organisationNumber: included?.organizationNumber ?? null,
    organiser: included?.attributes.displayName ?? null,
    organiserType: included?.attributes.organizerType ?? null,
  };
}

interface Listing {
  readonly file: string;
  readonly tally: Tally;
  readonly told: Set<string>;
  readonly seen: Set<string>;
}

function* listed(
  item: JsonNode,
  path: readonly PropertyKey[],
  { file, tally, told, seen }: Listing,
): Generator<RegisterUnitRow | Problem> {
  const { value, problems, passedOver } = checked(item, path, ListedUnit, file, told);
  yield* problems;
  const cells = leaves(item);
  const { line, column } = item;
  if (value === null || seen.has(value.schoolUnitCode)) {
    tally.refused(cells);
    const place = { file, line, column, path: pathText(path) };
    if (value !== null) yield problemAt(place, 'entryRepeated', { cell: value.schoolUnitCode });
    return;
  }
  seen.add(value.schoolUnitCode);
  tally.refused(passedOver);
  tally.labels(cells - passedOver);
  yield { line, ...value, detail: null, values: [] };
}

function* aroundList(node: JsonNode, file: string, tally: Tally, told: Set<string>): Generator<Problem> {
  const { value, problems, passedOver } = checked(node, [], ListAnswer, file, told);
  yield* problems;
  const cells = leaves(node);
  tally.refused(value === null ? cells : passedOver);
  tally.labels(value === null ? 0 : cells - passedOver);
}
