import { conventionFor, koladaDataSet } from '@varje-elev/domain/results';
import type { z } from 'zod';
import { measuredCell } from '../cells/index.ts';
import { type JsonNode, nodeAt, pathText } from '../json/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Bytes, Measured, Reading, ReadOptions, ReadRow } from '../reading.ts';
import { kindOf } from './kind.ts';
import { koladaPage } from './page.ts';
import { DataEntry, type KoladaGender } from './schema.ts';

export interface KoladaFigure extends Measured {
  readonly gender: KoladaGender;
  /** Municipalities behind the figure: 1, or more for a group's unweighted mean. Null when not said. */
  readonly count: number | null;
}

/** The figures of one KPI, one place and one period. */
export interface KoladaDataRow extends ReadRow {
  /** Labels change: fetch them from the KPI list, never from memory. */
  readonly kpi: string;
  /** Municipality (4 digits; `0000` the nation) or group (`G…`). Null in unit data. */
  readonly municipality: string | null;
  /** Kolada's own id of a unit; leads to no school unit code without a mapping. */
  readonly unit: string | null;
  /** A calendar year, or for grades the spring of the school year: see `schoolYearOfKey` of the domain. */
  readonly period: number;
  readonly values: readonly KoladaFigure[];
  /** Figures that Kolada has taken back since they were sent. */
  readonly deleted: readonly KoladaGender[];
}

/**
 * Reads an answer of `/data` or `/oudata` (Kolada API v3; v2's paging too). `status` says why a value is null; every
 * value is one of the states, and a null without a known reason is a problem.
 *
 * Source: Kolada API v3; 138 910 real values of 2023-2024 have no other status than '', Missing, Not applicable and
 * Privacy. Attribute figures with "Källa: Kolada (RKA)".
 */
export function readKoladaData(bytes: Bytes, options: ReadOptions): Reading<KoladaDataRow> {
  return koladaPage(bytes, options, {
    schema: DataEntry,
    key: ({ kpi, municipality, ou, period }) => [kpi, municipality ?? ou, period].join(' '),
    row: dataRow,
  });
}

function dataRow(
  entry: z.infer<typeof DataEntry>,
  node: JsonNode,
  path: readonly PropertyKey[],
  file: string,
): KoladaDataRow | readonly Problem[] {
  const problems: Problem[] = [];
  const values: KoladaFigure[] = [];
  const deleted: KoladaGender[] = [];
  const { kpi, municipality = null, ou: unit = null, period } = entry;
  const placeOf = (...at: PropertyKey[]) => {
    const { line, column } = nodeAt(node, at);
    return { file, line, column, path: pathText([...path, ...at]) };
  };
  if ((municipality === null) === (unit === null))
    problems.push(problemAt(placeOf(), 'fieldMissing', { params: { name: 'municipality / ou' } }));
  const convention = conventionFor(koladaDataSet(kpi), period);
  if (!convention.ok) return [problemAt(placeOf(), 'conventionUnknown', { params: { year: period } })];
  const kind = kindOf(kpi);

  for (const [index, { gender, value, count = null, status, isdeleted = false }] of entry.values.entries()) {
    const place = placeOf('values', index, 'value');
    if (values.some((one) => one.gender === gender) || deleted.includes(gender)) {
      problems.push(problemAt(place, 'entryRepeated', { cell: gender }));
    } else if (isdeleted) {
      deleted.push(gender);
    } else {
      const text = value === null ? null : String(value);
      const read = measuredCell(text, status ?? '', kind, convention.value, place);
      if ('severity' in read) problems.push(read);
      else values.push({ measure: kpi, gender, count, value: read });
    }
  }
  return problems.length > 0
    ? problems
    : { line: node.line, kpi, municipality, unit, period, values, deleted };
}
