import { createHmac, randomBytes } from 'node:crypto';
import { type Problem, problemAt } from '../problem.ts';
import type { ProblemCode } from '../problem-codes.ts';
import type { Bytes, Reading, ReadOptions } from '../reading.ts';
import { type TableLine, tableLines } from '../table/index.ts';
import { type Tally, tallied } from '../tally.ts';
import { areOnePupils, type GradeField, gradeFields, gradesOf, type PupilCodes } from './grades.ts';
import { gradeMeasures, testMeasures } from './measures.ts';
import { isAllowed, PERSON, UNIT } from './pupil-row.ts';
import type { CountedRow, FieldSpecification, SpecificationRow } from './schema.ts';

interface Unit {
  readonly line: number;
  /** Each pupil's codes, as one short text: a large file is counted in little memory. */
  readonly pupils: string[];
}

/**
 * Counts a collection's data file (one row for each pupil) into figures for each school unit, by SCB's own specification.
 * No pupil's row leaves this function, no cell of one is repeated in a problem, and what comes out is protected as
 * Skolverket protects it. All or nothing: with an error in any row nothing is counted, since a figure without some of
 * its pupils is another figure.
 */
export function countCollection(
  bytes: Bytes,
  options: ReadOptions,
  specification: readonly Pick<SpecificationRow, 'field' | 'collection'>[],
): Reading<CountedRow> {
  const fields = specification.map(({ field }) => field);
  const collection = specification[0]?.collection ?? null;
  const graded = gradeFields(fields);
  return tallied(options, (tally) =>
    counted(bytes, { file: options.file, fields, collection, graded }, tally),
  );
}

/** No code holds the mark that parts the fields of the file. */
const BETWEEN = ';';

/** A last line without its end is whole when it has every field, each with a code that is allowed. */
const HARMLESS: ReadonlySet<ProblemCode> = new Set(['encodingGuessed', 'endsInMidLine']);

interface Collection {
  readonly file: string;
  readonly fields: readonly FieldSpecification[];
  readonly collection: string | null;
  /** The fields of a collection of grades; empty for national tests. */
  readonly graded: readonly GradeField[];
}

async function* counted(bytes: Bytes, from: Collection, tally: Tally): AsyncGenerator<CountedRow | Problem> {
  const { file, fields, collection, graded } = from;
  const whole = { file, line: null, column: null };
  const missing = [PERSON, UNIT].filter((name) => !fields.some((field) => field.name === name));
  for (const field of missing) yield problemAt(whole, 'collectionFieldMissing', { params: { field } });
  if (missing.length > 0) return;

  const count = counter(from);
  let failed = 0;
  let readable = true;
  for await (const step of tableLines(bytes, { file, delimiter: ';', limits: tally.limits })) {
    if ('code' in step) {
      readable &&= HARMLESS.has(step.code);
      yield step;
      continue;
    }
    const problems = count.line(step);
    if (problems === null) continue;
    failed += problems.length > 0 ? 1 : 0;
    tally.cells(fields.length);
    if (problems.length > 0) tally.refused(fields.length);
    else tally.labels(fields.length);
    yield* problems;
  }
  if (failed > 0 || !readable) {
    yield problemAt(whole, 'collectionNotCounted', { params: { rows: failed } });
    return;
  }
  if (count.units.size === 0) yield problemAt(whole, 'noRows', { severity: 'warning' });
  const isFinal = /slutbetyg/iu.test(collection ?? '');
  for (const [schoolUnitCode, { line, pupils }] of count.units) {
    const codes = pupils.map(count.codesOf);
    const grades = codes.map((pupil) => gradesOf(pupil, graded));
    const values = graded.length > 0 ? gradeMeasures(grades, graded, isFinal) : testMeasures(codes, fields);
    tally.cells(values.length);
    yield { line, collection, schoolUnitCode, values };
  }
}

/** Keeps codes by unit, and tells of each line what is wrong with it: an empty list for a good one, null for no pupil. */
function counter({ file, fields, graded }: Collection) {
  const units = new Map<string, Unit>();
  const seen = new Map<string, number>();
  const pseudonym = pseudonyms();
  const codesOf = (codes: string): PupilCodes => {
    const each = codes.split(BETWEEN);
    return Object.fromEntries(coded.map(({ name }, at) => [name, each[at] ?? '']));
  };
  const coded = fields.filter(({ longest, codes }) => longest <= 2 && codes.length > 0);

  const line = (read: TableLine): readonly Problem[] | null => {
    const cells = trimmed(read.fields, fields.length);
    if (cells.every((cell) => cell === '')) return null;
    const at = (column: number | null) => ({
      file,
      line: read.line,
      column,
      path: column === null ? null : (fields[column - 1]?.name ?? null),
    });
    const problem = (
      code: ProblemCode,
      column: number | null,
      params: Readonly<Record<string, string | number>> = {},
    ) => problemAt(at(column), code, { params });
    if (cells.length !== fields.length) {
      return [problem('wrongFieldCount', null, { found: cells.length, expected: fields.length })];
    }
    if (fields.every(({ name }, column) => name === cells[column]))
      return seen.size === 0 ? null : [problem('headerRepeated', null)];
    // The problem of the text itself would show the cell.
    const wrong = read.wrong === null ? [] : [read.wrong.column ?? 1];
    const refused = fields.flatMap((field, column) =>
      isAllowed(cells[column] ?? '', field) && !wrong.includes(column + 1) ? [] : [column + 1],
    );
    if (refused.length > 0)
      return refused.map((column) =>
        problem('collectionCellRefused', column, { field: fields[column - 1]?.name ?? '' }),
      );

    const cell = (name: string) => cells[fields.findIndex((field) => field.name === name)] ?? '';
    const codes = coded.map(({ name }) => cell(name)).join(BETWEEN);
    if (!areOnePupils(gradesOf(codesOf(codes), graded))) return [problem('subjectTwice', null)];
    const identity = pseudonym(`${cell(UNIT)} ${cell(PERSON)}`);
    const before = seen.get(identity);
    if (before !== undefined) return [problem('pupilRepeated', null, { line: before })];
    seen.set(identity, read.line);
    const unit = units.get(cell(UNIT)) ?? { line: read.line, pupils: [] };
    units.set(cell(UNIT), unit);
    unit.pupils.push(codes);
    return [];
  };
  return { line, units, codesOf };
}

/** The same for the same text while a file is read, and of no use after it: the key is made for the reading and forgotten. */
function pseudonyms() {
  const key = randomBytes(32);
  return (text: string) => createHmac('sha256', key).update(text).digest('base64');
}

/** Some systems end each line with a semicolon. */
function trimmed(fields: readonly string[], wanted: number): readonly string[] {
  const cells = fields.map((cell) => cell.trim());
  return cells.length === wanted + 1 && cells.at(-1) === '' ? cells.slice(0, -1) : cells;
}
