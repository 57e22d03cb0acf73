import type { Label } from '@varje-elev/domain/kernel';

/** What can be wrong with SCB's file specifications, and with a data file that is counted by one. */
export const scbMessages = {
  specificationNotFound: {
    sv: 'Bladet är ingen filbeskrivning från SCB. En sådan har rubrikerna {titles}.',
    en: 'The sheet is no file specification from SCB. One has the titles {titles}.',
  },
  fieldRepeated: {
    sv: 'Fältet ”{field}” beskrivs två gånger.',
    en: 'The field “{field}” is described twice.',
  },
  fieldIncomplete: {
    sv: 'Fältet ”{field}” saknar tillåtna tecken eller längd.',
    en: 'The field “{field}” lacks its allowed characters or its length.',
  },
  fieldRefersToNothing: {
    sv: 'Fältet ”{field}” hänvisar till ”{other}”, som inte beskriver några koder. Fältets koder är okända.',
    en: 'The field “{field}” refers to “{other}”, which describes no codes. The codes of the field are unknown.',
  },
  textOutsideField: {
    sv: 'Texten hör inte till något fält.',
    en: 'The text belongs to no field.',
  },
  collectionFieldMissing: {
    sv: 'Filbeskrivningen har inget fält ”{field}”, så filen kan inte räknas.',
    en: 'The specification has no field “{field}”, so the file cannot be counted.',
  },
  collectionCellRefused: {
    sv: 'Fältet ”{field}” innehåller något som filbeskrivningen inte tillåter. Innehållet visas inte, eftersom raden gäller en elev.',
    en: 'The field “{field}” holds something that the specification does not allow. It is not shown, since the row is about a pupil.',
  },
  pupilRepeated: {
    sv: 'Eleven på raden finns redan på rad {line} för samma skolenhet.',
    en: 'The pupil of the row is already on line {line} for the same school unit.',
  },
  subjectTwice: {
    sv: 'Eleven har betyg i både svenska och svenska som andraspråk, eller två gånger i samma ämne.',
    en: 'The pupil has grades in both Swedish and Swedish as a second language, or twice in one subject.',
  },
  collectionNotCounted: {
    sv: 'Inget är räknat. {rows} elevrader har fel, och en summa utan dem vore missvisande. Rätta filen och skicka den igen.',
    en: 'Nothing is counted. {rows} pupils’ rows have errors, and a sum without them would mislead. Correct the file and send it again.',
  },
} as const satisfies Record<string, Label>;
