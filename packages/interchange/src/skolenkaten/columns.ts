import type { SheetRow } from '../workbook/index.ts';
import type { SurveyGroup, SurveyMeasure } from './schema.ts';

/** The columns that say whose answers they are, by title. */
const KEYS = {
  Orgnummer: 'organisationNumber',
  Huvudman: 'organiser',
  Kommun: 'municipality',
  Skolenhetskod: 'schoolUnitCode',
  Skolenhet: 'schoolUnit',
} as const;
export type SurveyKey = (typeof KEYS)[keyof typeof KEYS];

const PARTICIPATION: Readonly<Record<string, SurveyMeasure>> = {
  'Antal i gruppen': 'groupSize',
  Antal: 'answers',
  Svarsfrekvens: 'responseRate',
};
const MEASURES: Readonly<Record<string, SurveyMeasure>> = {
  Index: 'index',
  Medelvärde: 'mean',
  Antal: 'count',
  Andel: 'share',
};
const GROUPS: Readonly<Record<string, SurveyGroup>> = { Totalt: 'all', Flicka: 'girls', Pojke: 'boys' };

export interface SurveyColumn {
  readonly column: number;
  readonly measure: string;
  readonly kind: SurveyMeasure;
  readonly group: SurveyGroup;
  readonly area: string | null;
  readonly question: string | null;
  readonly reversed: boolean;
  readonly option: string | null;
}

export interface SurveyColumns {
  readonly keys: ReadonlyMap<SurveyKey, number>;
  readonly values: readonly SurveyColumn[];
  /** Columns with a title that is none of the report's. */
  readonly unknown: readonly number[];
  readonly repeated: readonly number[];
}

/** Titles every sheet of results must have. */
export const requiredTitles = [...Object.keys(KEYS), ...Object.keys(PARTICIPATION)];

/** The three header rows, from above. */
export type Header = readonly [over: SheetRow, middle: SheetRow, under: SheetRow];

/**
 * What each column is: an area or question stands over its first column, a group or an answer option below it, the measure
 * last. Titles decide, not places, so columns may be moved together with their titles.
 */
export function surveyColumns(header: Header): SurveyColumns {
  const keys = new Map<SurveyKey, number>();
  const values: SurveyColumn[] = [];
  const unknown: number[] = [];
  const repeated: number[] = [];
  const measured = measuredColumns(header);

  for (const { column, over, middle, under } of titles(header)) {
    if (under !== null) {
      const found = measured.get(column);
      if (found === undefined) unknown.push(column);
      else values.push(found);
      continue;
    }
    const key = Object.hasOwn(KEYS, middle ?? '') ? KEYS[middle as keyof typeof KEYS] : undefined;
    const kind = PARTICIPATION[middle ?? ''];
    if (key !== undefined) {
      if (keys.has(key)) repeated.push(column);
      keys.set(key, column);
    } else if (kind !== undefined) {
      values.push({ column, measure: middle ?? '', kind, group: 'all', ...ofNothingAsked });
    } else if (middle !== null || (over !== null && column > 1)) {
      unknown.push(column);
    }
  }
  repeated.push(...twice(values));
  return { keys, values, unknown, repeated };
}

const ofNothingAsked = { area: null, question: null, reversed: false, option: null };

function* titles(header: Header) {
  const last = Math.max(...header.flatMap(({ cells }) => [...cells.keys()]));
  for (let column = 1; column <= last; column += 1) {
    const [over = null, middle = null, under = null] = header.map(
      ({ cells }) => cells.get(column)?.text ?? null,
    );
    yield { column, over, middle, under };
  }
}

/** Carries area, question and option to the right, from the column they stand over to the last that is theirs. */
function measuredColumns(header: Header): ReadonlyMap<number, SurveyColumn> {
  const found = new Map<number, SurveyColumn>();
  let area: string | null = null;
  let question: string | null = null;
  let option: string | null = null;
  for (const { column, over, middle, under } of titles(header)) {
    if (under === null) continue;
    if (over !== null) {
      const isArea = /^\d+\. /.test(over);
      area = isArea ? over : area;
      question = isArea ? null : over;
      option = null;
    }
    const group = GROUPS[middle ?? ''];
    if (middle !== null && group === undefined) option = middle;
    const kind = MEASURES[under];
    const ofOption = kind === 'count' || kind === 'share';
    const own = { area, question, group: group ?? 'all', option: ofOption ? option : null };
    const complete = kind === 'index' ? area !== null && question === null : question !== null;
    if (kind === undefined || !complete || (ofOption && option === null)) continue;
    const measure = [group, question ?? area, own.option, kind].filter(Boolean).join(' | ');
    found.set(column, { column, measure, kind, reversed: question?.endsWith('(-)') ?? false, ...own });
  }
  return found;
}

function twice(values: readonly SurveyColumn[]): number[] {
  const seen = new Set<string>();
  return values.flatMap(({ measure, column }) => {
    const again = seen.has(measure);
    seen.add(measure);
    return again ? [column] : [];
  });
}
