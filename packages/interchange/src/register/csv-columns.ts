import type { Label } from '@varje-elev/domain/kernel';
import { codeCell, textCell } from '../cells/index.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';

/** What a column of the register's files of 2020 holds. */
export type RegisterColumn =
  | { readonly kind: 'field'; readonly field: RegisterField; readonly read: CellReader }
  /** J, N or blank: has the year group, the programme or the school form. */
  | { readonly kind: 'flag'; readonly title: string }
  | { readonly kind: 'count'; readonly title: string }
  /** Read for its shape, not part of the row. */
  | { readonly kind: 'other'; readonly read: CellReader };

export type RegisterField =
  | 'schoolUnitCode'
  | 'name'
  | 'municipalityCode'
  | 'organisationNumber'
  | 'organiser'
  | 'organiserType'
  | 'orientation'
  | 'legalForm';

type CellReader = (raw: string, place: Place) => string | null | Problem;

const coded =
  (shape: RegExp, form: Label): CellReader =>
  (raw, place) =>
    codeCell(raw, shape, form, place);
const digits = (count: number) =>
  coded(new RegExp(`^\\d{${count}}$`), { sv: `${count} siffror`, en: `${count} digits` });
const oneOf =
  (...known: readonly string[]): CellReader =>
  (raw, place) =>
    known.includes(raw.trim())
      ? raw.trim() || null
      : problemAt(place, 'textNotExpected', {
          cell: raw,
          params: { known: known.filter(Boolean).join(', ') },
        });
const named: CellReader = (raw, place) => {
  const text = textCell(raw, place);
  return text ?? problemAt(place, 'textMissing');
};

const fields = new Map<string, readonly [RegisterField, CellReader]>([
  ['SKOLENHETSKOD', ['schoolUnitCode', digits(8)]],
  ['NAMN', ['name', named]],
  ['KOMMUN', ['municipalityCode', digits(4)]],
  ['ORGANISATIONSNR', ['organisationNumber', digits(10)]],
  ['HUVUDMANS NAMN', ['organiser', named]],
  ['HUVUDMANNATYP', ['organiserType', oneOf('Kommunal', 'Enskild', 'Region', 'Statlig')]],
  [
    'INRIKTNING',
    ['orientation', oneOf('', 'Allmän', 'Konfessionell', 'Waldorf', 'Internationell', 'Riksinternat')],
  ],
  ['JURIDISK FORM', ['legalForm', named]],
]);

const others = new Map<string, CellReader>([
  ['LÄN', digits(2)],
  ['LÄNSNAMN', named],
  ['KOMMUNNAMN', named],
  ['ADRESS', textCell],
  ['POSTADRESS', textCell],
  ['POSTNR', digits(5)],
  ['POSTORT', textCell],
  ['BESÖKSADRESS', textCell],
  ['BESÖKSPOSTNR', digits(5)],
  ['BESÖKSPOSTORT', textCell],
  ['WEBB', textCell],
]);

const flags = new Set(
  `FKLASS,ÅR1,ÅR2,ÅR3,ÅR4,ÅR5,ÅR6,ÅR7,ÅR8,ÅR9,ÅR10,BARN- O FRITIDSPROGRAMMET,BYGG- O ANL. PROGRAMMET,EL- O ENERGIPROGRAMMET,\
FORDONS- O TRANSP. PROGRAMMET,HANDELS O ADM. PROGRAMMET,HANTVERKSPROGRAMMET,HOTELL O TURISMPROGRAMMET,\
INDUSTRITEKNISKA PROGRAMMET,NATURBRUKSPROGRAMMET,REST.- O LIVSMEDELSPROGRAMMET,VVS O FASTIGHETSPROGRAMMET,\
VÅRD O OMSORGSPROGRAMMET,EKONOMIPROGRAMMET,ESTETISKA PROGRAMMET,HUMANISTISKA PROGRAMMET,NATURVETENSKAPSPROGRAMMET,\
SAMHÄLLSVETENSKAPPROGRAMMET,TEKNIKPROGRAMMET,INT. BACCALAUREATE,PROGRAMINRIKTAT VAL,INDIVIDUELLT ALTERNATIV,\
SPRÅKINTRODUKTION,YRKESINTRODUKTION,FLYGTEKNIKUTBILDNINGEN,MARINTEKNIKUTBILDINGEN,SJÖFARTSUTBILDNINGEN,\
TÅGTEKNIKUTBILDNINGEN,UTBILDNINGEN SAMISKA NÄRINGAR,YRKESDANSARUTBILDNINGEN,VIDAREUTBILDING I FORM FJÄRDE TEKNISKT ÅR,\
ENDAST INTRODUKTIONSPROGRAM,FÖRSKOLEKLASS,FRITIDSHEM,GRUNDSKOLA,GYMNASIESKOLA,GRUNDSÄRSKOLA,GYMNSÄRSKOLA,SPECIALSKOLA,\
KOMMUNAL VUXENUTB.,SÄRSKILD UTB. FÖR VUXNA,KOMM. VUXENUTB. I SV. FÖR INV.`.split(','),
);

/** The column of a title, or null when the title is unknown. */
export function registerColumn(title: string): RegisterColumn | null {
  const field = fields.get(title);
  if (field) return { kind: 'field', field: field[0], read: field[1] };
  const other = others.get(title);
  if (other) return { kind: 'other', read: other };
  if (flags.has(title)) return { kind: 'flag', title };
  return /^(TOTALT ANTAL )?ELEVER [A-ZÅÄÖ][A-ZÅÄÖ0-9 ]*$/.test(title) ? { kind: 'count', title } : null;
}
