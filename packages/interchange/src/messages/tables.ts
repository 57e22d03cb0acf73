import type { Label } from '@varje-elev/domain/kernel';

/** What can be wrong with a table's shape: its head, its columns, where it ends. */
export const tableMessages = {
  headerNotFound: {
    sv: 'Rubrikraden finns inte. Den ska ha kolumner som {titles}.',
    en: 'The header row is missing. It should have columns such as {titles}.',
  },
  headerRepeated: {
    sv: 'Rubrikraden står en gång till. Den är inte läst som data.',
    en: 'The header row is repeated. It is not read as data.',
  },
  anotherTable: {
    sv: 'Här börjar en tabell till. Bara den första är läst.',
    en: 'Another table begins here. Only the first is read.',
  },
  reportUnknown: {
    sv: 'Rapporten är inte någon av dem som kan läsas: {reports}.',
    en: 'The report is none of those that can be read: {reports}.',
  },
  yearNotFound: {
    sv: 'Filen säger inte vilket läsår den gäller. Raden ”Valt läsår” saknas eller går inte att läsa.',
    en: 'The file does not say which school year it is for. The line “Valt läsår” is missing or unreadable.',
  },
  conventionUnknown: {
    sv: 'Det är inte känt hur källan skriver sina uppgifter för läsåret {year}. Filen är inte läst.',
    en: 'It is not known how the source writes its figures for the school year {year}. The file is not read.',
  },
  columnUnknown: {
    sv: 'Kolumnen är okänd. Cellerna i den är inte lästa.',
    en: 'The column is unknown. The cells in it are not read.',
  },
  columnRepeated: {
    sv: 'Kolumnen finns två gånger. Filen är inte läst.',
    en: 'The column is there twice. The file is not read.',
  },
  columnMissing: {
    sv: 'Kolumnen ”{title}” saknas.',
    en: 'The column “{title}” is missing.',
  },
  columnMoved: {
    sv: 'Kolumnen står på en annan plats än brukligt. Den är läst efter sin rubrik.',
    en: 'The column stands in another place than usual. It is read by its title.',
  },
  titleDrifted: {
    sv: 'Rubriken är ny. Kolumnen är läst som ”{title}”, som brukar stå här.',
    en: 'The title is new. The column is read as “{title}”, which usually stands here.',
  },
  wrongFieldCount: {
    sv: 'Raden har {found} fält och rubrikraden {expected}. Raden är inte läst.',
    en: 'The row has {found} fields and the header row {expected}. The row is not read.',
  },
  rowRepeated: {
    sv: 'Raden finns redan på rad {line}. Den är inte läst en gång till.',
    en: 'The row is already on line {line}. It is not read again.',
  },
  sumDiffers: {
    sv: 'Delarna blir {sum}, inte {total}. Raden är inte läst.',
    en: 'The parts make {sum}, not {total}. The row is not read.',
  },
  residualDiffers: {
    sv: 'Residualen är {residual}, men {actual} minus {modelled} är något annat. Står kolumnerna rätt? Raden är inte läst.',
    en: 'The residual is {residual}, but {actual} less {modelled} is something else. Are the columns right? The row is not read.',
  },
  mayBeCut: {
    sv: 'Det som står efter raden hör inte till tabellen. Raden kan vara avkortad. Jämför med källan.',
    en: 'What follows the row is no part of the table. The row may be cut short. Compare it with the source.',
  },
  footerMissing: {
    sv: 'Filen slutar utan sin beskrivning. Rader kan saknas i slutet.',
    en: 'The file ends without its description. Rows may be missing at the end.',
  },
  noRows: {
    sv: 'Filen har ingen rad med data.',
    en: 'The file has no row of data.',
  },
} as const satisfies Record<string, Label>;
