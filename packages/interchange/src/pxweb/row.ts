import { conventionFor } from '@varje-elev/domain/results';
import { parseSchoolYear, type SchoolYear } from '@varje-elev/domain/school-year';
import { difference, type ReadFigure, rememberedCells } from '../cells/index.ts';
import { findPersonalNumbers } from '../personal-number/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { ReadRow } from '../reading.ts';
import type { TableCell } from './cells.ts';
import { type Level, levelOf } from './level.ts';
import { type Axis, positionsAt } from './table.ts';

/** One cell of a table. */
export interface PxwebRow extends ReadRow {
  /** The code along every dimension. Measure codes are the table's own and change between tables. */
  readonly codes: Readonly<Record<string, string>>;
  /** The same in words, where the table gives them. */
  readonly labels: Readonly<Record<string, string>>;
  readonly level: Level | null;
  /** From the label of the time dimension: its code is the autumn year. */
  readonly schoolYear: SchoolYear;
}

/** What a position along an axis stands for, read once and not for each of its cells. */
interface Position {
  readonly code: string;
  readonly label: string;
  /** A sole trader's number as organiser is the person's own. */
  readonly isOfPerson: boolean;
}

/** Makes rows of the cells of a table, by their offset. */
export function rowsOf(axes: readonly Axis[], timeAxis: string, file: string) {
  const lines = axes.map(({ name, codes, labels }) => ({
    name,
    positions: codes.map(
      (code): Position => ({
        code,
        label: labels.get(code) ?? code,
        isOfPerson: findPersonalNumbers(code).length > 0,
      }),
    ),
  }));
  const positionsOf = (name: string) => lines.find((line) => line.name === name)?.positions ?? [];
  const levels = new Map(positionsOf('level').map(({ code }) => [code, levelOf(code)]));
  const years = new Map(positionsOf(timeAxis).map(({ label }) => [label, yearOf(label)]));

  return ({ text, mark, line, column }: TableCell, offset: number): PxwebRow | Problem => {
    const codes: Record<string, string> = {};
    const labels: Record<string, string> = {};
    const found = positionsAt(offset, lines);
    for (const [index, { name }] of lines.entries()) {
      const { code, label } = found[index] ?? nowhere;
      codes[name] = code;
      labels[name] = label;
    }
    const place = () => ({ file, line, column, path: `value[${offset}]` });
    const person = found.find((position) => position?.isOfPerson);
    if (person !== undefined) return problemAt(place(), 'personalNumber', { cell: person.code });
    const year = years.get(labels[timeAxis] ?? '') ?? null;
    const level = codes.level === undefined ? null : (levels.get(codes.level) ?? null);
    if (year === null) return problemAt(place(), 'periodUnreadable', { cell: labels[timeAxis] ?? null });
    if (codes.level !== undefined && level === null)
      return problemAt(place(), 'levelUnknown', { cell: codes.level });
    const { schoolYear, read } = year;
    if (read === null) return problemAt(place(), 'conventionUnknown', { params: { year: schoolYear } });
    const value = read(text, mark, place);
    if ('severity' in value) return value;
    const measure = codes.variable ?? codes.ContentsCode ?? '';
    return { line, codes, labels, level, schoolYear, values: [{ measure, value }] };
  };
}

const nowhere: Position = { code: '', label: '', isOfPerson: false };

/** The school year that a label says, with how its cells are read; null when it says none. */
function yearOf(label: string): { readonly schoolYear: SchoolYear; readonly read: ReadFigure | null } | null {
  const year = parseSchoolYear(label);
  if (!year.ok) return null;
  const convention = conventionFor('pxweb', year.value);
  return {
    schoolYear: year.value,
    read: convention.ok ? rememberedCells(difference, convention.value) : null,
  };
}
