import type { Label } from '@varje-elev/domain/kernel';
import { codeCell, textCell } from '../cells/index.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';
import type { KeyField } from './report.ts';

/** The names and codes of a row. Null where the report has no such column or the cell is empty. */
export interface SirisKeys {
  readonly school: string | null;
  /** Skolenhetskod, 8 digits. */
  readonly unitCode: string | null;
  /** The code before 2012/13, 9 digits: municipality and serial number. Leads to no unit of today by itself. */
  readonly legacyUnitCode: string | null;
  readonly municipality: string | null;
  /** 4 digits. */
  readonly municipalityCode: string | null;
  readonly organiserType: string | null;
  /** Drifts between years ("Ale", "Ale kommun"): join on the number. */
  readonly organiser: string | null;
  /** 10 digits; not known for independent schools in the oldest files. */
  readonly organisationNumber: string | null;
  readonly programme: string | null;
  /** Null also for "Uppgift saknas". */
  readonly areaType: string | null;
}

export const noKeys: SirisKeys = {
  school: null,
  unitCode: null,
  legacyUnitCode: null,
  municipality: null,
  municipalityCode: null,
  organiserType: null,
  organiser: null,
  organisationNumber: null,
  programme: null,
  areaType: null,
};

const codes: Partial<Record<KeyField, readonly [shape: RegExp, form: Label]>> = {
  municipalityCode: [
    /^\d{4}$/,
    { sv: 'en kommunkod med fyra siffror', en: 'a municipality code of four digits' },
  ],
  organisationNumber: [
    /^(\d{10})?$/,
    { sv: 'ett organisationsnummer med tio siffror', en: 'an organisation number of ten digits' },
  ],
  unitCode: [
    /^([1-9]\d{7}|\d{9})$/,
    { sv: 'en skolenhetskod med åtta siffror', en: 'a school unit code of eight digits' },
  ],
};

const vocabularies: Partial<Record<KeyField, readonly string[]>> = {
  organiserType: ['Kommunal', 'Enskild', 'Statlig', 'Region', 'Landsting', 'Regional', 'Kommunalförbund'],
  areaType: [
    'Områden med stora socioekonomiska utmaningar',
    'Områden med socioekonomiska utmaningar',
    'Socioekonomiskt blandade områden',
    'Områden med goda socioekonomiska förutsättningar',
    'Områden med mycket goda socioekonomiska förutsättningar',
    'Uppgift saknas',
  ],
};

/** Cells that may be empty in some year. */
const optional: ReadonlySet<KeyField> = new Set(['organiser', 'organisationNumber', 'areaType']);

/** A key cell into the row's keys, or the problem at its place. */
export function keyCell(key: KeyField, raw: string, place: Place): Partial<SirisKeys> | Problem {
  const coded = codes[key];
  if (coded) {
    const code = codeCell(raw, ...coded, place);
    if (typeof code !== 'string') return code;
    if (code.length === 9) return { legacyUnitCode: code };
    return { [key]: code === '' ? null : code };
  }
  const text = textCell(raw, place);
  if (text !== null && typeof text !== 'string') return text;
  if (text === null) return optional.has(key) ? { [key]: null } : problemAt(place, 'textMissing');
  const known = vocabularies[key];
  if (known && !known.includes(text))
    return problemAt(place, 'textNotExpected', { cell: raw, params: { known: known.join(', ') } });
  return { [key]: text === 'Uppgift saknas' ? null : text };
}
