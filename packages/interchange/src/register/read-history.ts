import { LocalDate } from '@varje-elev/domain/kernel';
import { z } from 'zod';
import { OrganisationNumber, shaped } from '../json/index.ts';
import { listingKind, named, orEmpty, readListing, unitCode } from '../listing/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Bytes, Reading, ReadOptions } from '../reading.ts';
import { createHistory } from './history.ts';
import type { UnitHistoryRow } from './rows.ts';
import { OrganiserType, SchoolForm, UnitStatus } from './schema.ts';

const listOf = (text: string | null) => (text === null ? [] : text.split('|'));
const form = SchoolForm.options.join('|');

const columns = z.strictObject({
  kod: unitCode,
  namn: named,
  status: UnitStatus,
  skolformer: orEmpty(
    shaped(new RegExp(`^(${form})(\\|(${form}))*$`), {
      sv: 'skolformer som GR|FKLASS|FTH',
      en: 'school forms such as GR|FKLASS|FTH',
    }),
  ).transform((text) => z.array(SchoolForm).parse(listOf(text))),
  startdatum: LocalDate,
  slutdatum: orEmpty(LocalDate),
  huvudman: named,
  huvudmannatyp: OrganiserType,
  orgnr: OrganisationNumber,
  arskurser: orEmpty(
    shaped(/^[a-z]+:(\d{1,2}(,\d{1,2})*)?(\|[a-z]+:(\d{1,2}(,\d{1,2})*)?)*$/, {
      sv: 'årskurser som gr:4,5,6',
      en: 'year groups such as gr:4,5,6',
    }),
  ).transform(yearsOf),
});

/** `gr:4,5,6`, and several forms apart by `|`. */
function yearsOf(text: string | null): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(
    listOf(text).map((part) => {
      const [code = '', years = ''] = part.split(':');
      return [code, years === '' ? [] : years.split(',').map(Number)];
    }),
  );
}

export interface UnitHistoryOptions extends ReadOptions {
  /** Names by code as they are known today: of an earlier list, or of the authority's own units. */
  readonly known?: ReadonlyMap<string, string>;
}

/**
 * Reads a list of school units with those that are dormant, planned and closed: what an authority needs to know which
 * unit of today a figure of an earlier year belongs to. Columns `kod,namn,status,skolformer,startdatum,slutdatum,
 * huvudman,huvudmannatyp,orgnr,arskurser`. Codes that may be each other's successors, and a code under a new name, are said
 * as warnings, since nothing in the register joins them; a person must.
 *
 * Source: Skolenhetsregistret v2's fields and values, as a list of October 2026 has them.
 */
export function readUnitHistory(bytes: Bytes, options: UnitHistoryOptions): Reading<UnitHistoryRow> {
  const lookAt = createHistory(options.known ?? new Map());
  const kind = listingKind(
    columns,
    ({ schoolUnitCode, name, startDate }: UnitHistoryRow) => [schoolUnitCode, name, startDate].join(' '),
    (cells, place) => {
      const { line } = place();
      const row: UnitHistoryRow = {
        line,
        schoolUnitCode: cells.kod,
        name: cells.namn,
        status: cells.status,
        schoolForms: cells.skolformer,
        startDate: cells.startdatum,
        endDate: cells.slutdatum,
        organiser: cells.huvudman,
        organiserType: cells.huvudmannatyp,
        organisationNumber: cells.orgnr,
        years: cells.arskurser,
        values: [],
      };
      const wrong: Problem[] = [];
      if (row.endDate !== null && row.endDate < row.startDate)
        wrong.push(problemAt(place('slutdatum'), 'endsBeforeStart', { cell: row.endDate }));
      for (const [code, years] of Object.entries(row.years))
        if (!row.schoolForms.some((one) => one.toLowerCase() === code) || !rising(years))
          wrong.push(problemAt(place('arskurser'), 'yearsOfOtherForm', { cell: code }));
      return wrong.length > 0 ? { row: null, problems: wrong } : { row, problems: lookAt(row, place) };
    },
  );
  return readListing(bytes, options, [kind]);
}

/** Year groups 1 to 10 in order (specialskolan has a tenth), each once. */
const rising = (years: readonly number[]) =>
  years.every((year, at) => year >= 1 && year <= 10 && year > (years[at - 1] ?? 0));
