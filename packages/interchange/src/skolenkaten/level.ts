import { codeCell, textCell } from '../cells/index.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';
import { columnName, type SheetRow } from '../workbook/index.ts';
import type { SurveyColumns, SurveyKey } from './columns.ts';
import type { SurveyGroup, SurveyRow } from './schema.ts';

/** The name by which the report tells the whole round, and the groups it adds to it. */
const NATION = 'Samtliga deltagande skolor';
const GROUPS: Readonly<Record<string, SurveyGroup>> = {
  [NATION]: 'all',
  [`${NATION} - Kvinna`]: 'girls',
  [`${NATION} - Man`]: 'boys',
  [`${NATION} - Har annan könsidentitet`]: 'otherGender',
  [`${NATION} - Vill inte ange`]: 'notStated',
};

const organisationNumber = /^\d{10}$/;
const schoolUnitCode = /^[1-9]\d{7}$/;

type Keys = Pick<SurveyRow, 'level' | SurveyKey> & { readonly group: SurveyGroup };

/** Whose answers the row gathers, or every reason why that is not clear. */
export function keysOf(row: SheetRow, columns: SurveyColumns, at: Place): Keys | readonly Problem[] {
  const problems: Problem[] = [];
  const told = <Cell extends string | null>(
    key: SurveyKey,
    read: (raw: string, place: Place) => Cell | Problem,
  ) => {
    const column = columns.keys.get(key) ?? 0;
    const raw = row.cells.get(column)?.text ?? '';
    const cell = raw === '' ? null : read(raw, { ...at, column, path: `${columnName(column)}${row.line}` });
    if (typeof cell !== 'object' || cell === null) return cell;
    problems.push(cell);
    return null;
  };
  const keys = {
    organisationNumber: told('organisationNumber', (raw, place) =>
      codeCell(raw, organisationNumber, tenDigits, place),
    ),
    organiser: told('organiser', textCell),
    municipality: told('municipality', textCell),
    schoolUnitCode: told('schoolUnitCode', (raw, place) => codeCell(raw, schoolUnitCode, eightDigits, place)),
    schoolUnit: told('schoolUnit', textCell),
  };
  if (problems.length > 0) return problems;
  const given = Object.values(keys).map((key) => key !== null);
  const group = GROUPS[keys.organiser ?? ''];
  if (given.join() === 'false,true,false,false,false' && group !== undefined)
    return { level: 'nation', group, ...keys };
  if (given.join() === 'true,true,false,false,false') return { level: 'organiser', group: 'all', ...keys };
  if (given.every(Boolean)) return { level: 'unit', group: 'all', ...keys };
  return [problemAt(at, 'surveyLevelUnclear')];
}

const tenDigits = {
  sv: 'ett organisationsnummer med tio siffror',
  en: 'an organisation number of ten digits',
};
const eightDigits = { sv: 'en skolenhetskod med åtta siffror', en: 'a school unit code of eight digits' };
