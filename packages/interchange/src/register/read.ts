import type { z } from 'zod';
import { checked, type JsonNode, jsonParts, leaves, nodeAt } from '../json/index.ts';
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

async function* rows(bytes: Bytes, file: string, tally: Tally): AsyncGenerator<RegisterUnitRow | Problem> {
  for await (const part of jsonParts(bytes, { file, limits: tally.limits })) {
    if ('severity' in part) {
      yield part;
      continue;
    }
    const { node } = part;
    tally.cells(leaves(node));
    yield* isList(node) ? listed(node, file, tally) : single(node, file, tally);
  }
}

const listPath = ['data', 'attributes'];
const isList = (node: JsonNode) => nodeAt(node, listPath).kind === 'array';

function* single(node: JsonNode, file: string, tally: Tally): Generator<RegisterUnitRow | Problem> {
  const { value, problems, passedOver } = checked(node, [], UnitAnswer, file, new Set());
  yield* problems;
  const cells = leaves(node);
  tally.refused(value === null ? cells : passedOver);
  if (value === null) return;
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

function* listed(node: JsonNode, file: string, tally: Tally): Generator<RegisterUnitRow | Problem> {
  const told = new Set<string>();
  const list = nodeAt(node, listPath);
  const items = list.kind === 'array' ? list.items : [];
  const around = checked(node, [], ListAnswer, file, told);
  yield* around.problems;
  if (around.value === null) {
    tally.refused(leaves(node));
    return;
  }
  tally.labels(leaves(node) - leaves(list));
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const path = [...listPath, index];
    const { value, problems, passedOver } = checked(item, path, ListedUnit, file, told);
    yield* problems;
    const cells = leaves(item);
    if (value === null || seen.has(value.schoolUnitCode)) {
      tally.refused(cells);
      const place = { file, line: item.line, column: item.column, path: `data.attributes[${index}]` };
      if (value !== null) yield problemAt(place, 'entryRepeated', { cell: value.schoolUnitCode });
      continue;
    }
    seen.add(value.schoolUnitCode);
    tally.refused(passedOver);
    tally.labels(cells - passedOver);
    yield { line: item.line, ...value, detail: null, values: [] };
  }
}
