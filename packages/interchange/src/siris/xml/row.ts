import type { SchoolYear } from '@varje-elev/domain/school-year';
import { measuredCell } from '../../cells/index.ts';
import { type Place, type Problem, problemAt } from '../../problem.ts';
import type { Measured, ReadRow } from '../../reading.ts';
import type { Tally } from '../../tally.ts';
import type { XmlElement } from '../../xml/index.ts';
import { keyCell, noKeys, type SirisKeys } from '../keys.ts';
import type { KeyField } from '../report.ts';
import type { SirisXmlReportId } from './forms.ts';
import type { Table } from './head.ts';

/** A `<skola>` element: a school unit, or a municipality when it has no unit's code. */
export interface SirisXmlRow extends ReadRow, SirisKeys {
  readonly report: SirisXmlReportId;
  /** Null where the report is for a calendar year. */
  readonly schoolYear: SchoolYear | null;
  readonly calendarYear: number | null;
}

const keyAttributes: Readonly<Record<string, KeyField>> = {
  kommun_namn: 'municipality',
  kommunkod: 'municipalityCode',
  skolnamn: 'school',
  skol_kod: 'unitCode',
  huvudman: 'organiserType',
  huvudman_namn: 'organiser',
};

export const placeOf = ({ line, column, name }: XmlElement, file: string, parent = ''): Place => ({
  file,
  line,
  column,
  path: `${parent}${name}`,
});

/** An element that nothing is known of is told where it first stands. */
export function* once(
  unknown: Set<string>,
  element: XmlElement,
  file: string,
  parent = '',
): Generator<Problem> {
  if (unknown.has(element.name)) return;
  unknown.add(element.name);
  yield problemAt(placeOf(element, file, parent), 'elementUnknown', { cell: element.text });
}

/** What earlier elements have had: names that nothing is known of, and whom each row was about, by its line. */
export interface MetBefore {
  readonly unknown: Set<string>;
  readonly seen: Map<string, number>;
}

export function* rowOf(
  element: XmlElement,
  { report, schoolYear, calendarYear, convention }: Table,
  file: string,
  tally: Tally,
  { unknown, seen }: MetBefore,
): Generator<SirisXmlRow | Problem> {
  const attributes = Object.entries(element.attributes);
  const cells = attributes.length + element.children.length;
  const place = placeOf(element, file);
  const problems: Problem[] = [];
  const values: Measured[] = [];
  let keys = noKeys;
  let passedOver = 0;

  for (const [name, text] of attributes) {
    const field = Object.hasOwn(keyAttributes, name) ? keyAttributes[name] : undefined;
    const at = { ...place, path: `skola@${name}` };
    const cell = field ? keyCell(field, text, at) : problemAt(at, 'elementUnknown', { cell: text });
    if ('severity' in cell) problems.push(cell);
    else keys = { ...keys, ...cell };
  }
  for (const child of element.children) {
    const at = placeOf(child, file, 'skola/');
    const [measure, kind] = (Object.hasOwn(report.measures, child.name) && report.measures[child.name]) || [];
    if (measure === undefined || kind === undefined || child.children.length > 0) {
      yield* once(unknown, child, file, 'skola/');
      passedOver += 1;
      continue;
    }
    if (values.some((one) => one.measure === measure)) problems.push(problemAt(at, 'elementRepeated'));
    const value = measuredCell(child.text, null, kind, convention, at);
    if ('severity' in value) problems.push(value);
    else values.push({ measure, value });
  }
  if (element.text.trim() !== '') problems.push(problemAt(place, 'strayText', { cell: element.text.trim() }));
  const lacking = {
    kommun_namn: keys.municipality,
    huvudman: keys.organiserType,
    kommunkod: keys.municipalityCode,
  };
  for (const [name, key] of Object.entries(lacking))
    if (key === null && !(name === 'kommunkod' && (keys.unitCode ?? keys.legacyUnitCode) !== null))
      problems.push(problemAt(place, 'elementMissing', { params: { name } }));
  for (const name of Object.keys(report.measures))
    if (!element.children.some((child) => child.name === name))
      problems.push(problemAt(place, 'elementMissing', { params: { name } }));

  const whose = keys.unitCode ?? keys.legacyUnitCode ?? `${keys.municipalityCode} ${keys.organiserType}`;
  const earlier = seen.get(whose);
  if (problems.length === 0 && earlier !== undefined)
    problems.push(problemAt(place, 'rowRepeated', { params: { line: earlier } }));

  tally.cells(cells);
  yield* problems;
  if (problems.length > 0) {
    tally.refused(cells);
    return;
  }
  seen.set(whose, element.line);
  tally.labels(attributes.length);
  tally.refused(passedOver);
  yield { line: element.line, report: report.id, schoolYear, calendarYear, ...keys, values };
}
