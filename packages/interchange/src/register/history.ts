import { type Problem, problemAt } from '../problem.ts';
import type { UnitHistoryRow } from './rows.ts';

type PlaceOf = (title: 'kod' | 'namn' | 'slutdatum' | 'skolformer') => Parameters<typeof problemAt>[0];

/**
 * Looks at one row after the other and says where a person must: a code or a name that comes back, a unit that is known
 * by another name, a closed unit whose end is not known, a unit that has no school form.
 */
export function createHistory(
  known: ReadonlyMap<string, string>,
): (row: UnitHistoryRow, place: PlaceOf) => readonly Problem[] {
  const byName = new Map<string, UnitHistoryRow>();
  const byCode = new Map<string, UnitHistoryRow>();
  return (row, place) => {
    const { schoolUnitCode: code, name, status, endDate } = row;
    const spoken = `${row.organisationNumber} ${name.toLocaleLowerCase('sv')}`;
    const namesake = byName.get(spoken);
    const earlier = byCode.get(code);
    byName.set(spoken, row);
    byCode.set(code, row);
    const severity = 'warning';
    const problems: Problem[] = [];
    if (earlier !== undefined)
      problems.push(
        problemAt(place('kod'), 'unitCodeAgain', { cell: code, severity, params: { line: earlier.line } }),
      );
    if (namesake !== undefined && namesake.schoolUnitCode !== code)
      problems.push(
        problemAt(place('namn'), 'unitNameAgain', { cell: name, severity, params: { line: namesake.line } }),
      );
    const before = known.get(code) ?? name;
    if (before !== name)
      problems.push(
        problemAt(place('namn'), 'unitRenamed', { cell: name, severity, params: { earlier: before } }),
      );
    if (status === 'UPPHORT' && endDate === null)
      problems.push(problemAt(place('slutdatum'), 'closedWithoutEnd', { cell: name, severity }));
    if (status === 'AKTIV' && row.schoolForms.length === 0)
      problems.push(problemAt(place('skolformer'), 'unitWithoutForm', { cell: name, severity }));
    return problems;
  };
}
