import type { BuiltCell } from '../workbook/build.ts';

type Lines = readonly (readonly BuiltCell[])[];

const grades = [
  'F = ej godkänt betyg, ',
  'E = betyg E, ',
  'D = betyg D, ',
  'C = betyg C, ',
  'B = betyg B, ',
  'A = betyg A, ',
];
const subject = (name: string): Lines => [
  [name, `Slutbetyg, tillåtna värden i ${name}:`, 'BS', 1],
  [null, '2 = Ej betygssatt i ej obligatoriskt ämne.'],
  [null, '3 = Anges när ett ämne inte lästs'],
  [null, '(gäller även anpassad timplan)'],
  ...grades.map((text) => [null, text]),
  [null, '9 = Streck i betygskatalogen'],
];

const head = (collection: string): Lines => [
  [null, null, null, '2026-01-01'],
  [],
  [null, null, 'Teckenförklaring:'],
  [`UNDERSÖKNINGEN: ${collection}`, null, 'BS = Bokstäver och siffror'],
  ['Variabelnamn', 'Fältinnehåll', 'Tillåtna tecken', '(Max) längd'],
];
const person: Lines = [
  ['System', 'System från vilket filen är uttagen', 'A', '1-15'],
  ['Datum', 'Datum, åååå-mm-dd', 'S och bindestreck', 10],
  ['PersonNr', 'Tolv tecken.\nÄven tillfälliga nummer.', 'BS', 12],
  ['Skolenhetskod', '8 siffror', 'S', 8],
  ['Klass', 'Klassbeteckning', 'A', 25],
  ['Fornamn', 'Förnamn', 'B', 20],
  [],
];

/** A specification of SCB's shape for a small collection of grades. */
export const gradesSpecification: Lines = [
  ...head('Grundskolan, slutbetyg vt2026'),
  ...person,
  ...['En', 'Ma', 'Sv', 'Sva', 'Bl', 'Mu', 'Sl', 'Tk', 'Re'].flatMap(subject),
  ['M2 (språk)', 'Språkkod', 'BS', 3],
  ...subject('M2 (betyg)'),
];

/** The same for national tests: parts, points, test grades, groups. */
export const testsSpecification: Lines = [
  ...head('Ämnesprov årskurs 3, vt 2026'),
  ...person,
  ['MA_GRUPP', 'Grupp\n99 = Uppgift saknas\n', 'BS', 25],
  [
    'MA_A_PR',
    'Delprov A\n\n0 = Ej nått kravnivån, \n1 = Nått kravnivån, \n99 = Ej deltagit\n88 =Försvunnit\n',
    'S',
    2,
  ],
  ['MA_B_PR', 'Delprov B\n\nSe MA_A_PR\n', 'S', 2],
  ['MA_B_POANG', 'Poäng\n(maxpoäng = 17)\n99 = Ej deltagit\n', 'S', 2],
  ['EN_A_PRP', 'Poäng\n\n1-9\n99= Ej deltagit\n[blank] = Digitalt\n', 'S', 2],
  ['EN_PROVB', `Provbetyg\n${grades.join('\n')}\n99 = Ej deltagit i alla\n[Blank] = Digitalt`, 'BS', 2],
  ['EN_B_DELT', 'Deltagit\n\nSe EN_B_DELT\n', 'S', 2],
];
