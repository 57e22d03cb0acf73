import { addDays } from '@varje-elev/domain/kernel';
import { isoWeek, parseSchoolYear, type SchoolYear, type Term } from '@varje-elev/domain/school-year';
import { type JsonNode, nodeAt, pathText } from '../json/index.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';
import type { WrittenTerm } from './schema.ts';

/** A term with the place of everything in it. */
export interface TermRead {
  readonly year: SchoolYear;
  readonly term: Term;
  readonly written: WrittenTerm;
  readonly node: JsonNode;
  readonly place: (...at: PropertyKey[]) => Place & { readonly line: number };
}

/** What a term says of itself, or why it cannot be placed in a school year. */
export function termOf(
  written: WrittenTerm,
  node: JsonNode,
  path: readonly PropertyKey[],
  file: string,
): TermRead | Problem {
  const place = (...at: PropertyKey[]) => {
    const { line, column } = nodeAt(node, at);
    return { file, line, column, path: pathText([...path, ...at]) };
  };
  const read = parseSchoolYear(written.lasar);
  if (!read.ok) return problemAt(place('lasar'), 'schoolYearUnreadable', { cell: written.lasar });
  const year = read.value;
  const term = written.termin.startsWith('HT') ? 'autumn' : 'spring';
  const expected = term === 'autumn' ? year : year + 1;
  if (written.termin.slice(2) !== String(expected))
    return problemAt(place('termin'), 'termOfOtherYear', {
      cell: written.termin,
      params: { year: written.lasar },
    });
  return { year, term, written, node, place };
}

/** Breaks that do not lie in their own term, or not in the week that is written beside them. */
export function breakProblems({ written, place }: TermRead): readonly Problem[] {
  return written.lov.flatMap(({ namn, fran, till, vecka }, index) => {
    if (till < fran) return [];
    if (fran < written.start || till > written.slut)
      return [
        problemAt(place('lov', index), 'breakOutsideTerm', {
          cell: `${fran}–${till}`,
          params: { name: namn, from: written.start, to: written.slut },
        }),
      ];
    if (vecka === undefined || weeksOf(fran, till).includes(vecka)) return [];
    const weeks = weeksOf(fran, till).join(', ');
    return [
      problemAt(place('lov', index, 'vecka'), 'weekDiffers', { cell: String(vecka), params: { weeks } }),
    ];
  });
}

/** The ISO weeks that some days are in, at most those of a year. */
function weeksOf(from: string, to: string): readonly number[] {
  const weeks = [isoWeek(from).week];
  for (let day = addDays(from, 7); day <= to && weeks.length < 53; day = addDays(day, 7))
    weeks.push(isoWeek(day).week);
  const last = isoWeek(to).week;
  return weeks.includes(last) ? weeks : [...weeks, last];
}
