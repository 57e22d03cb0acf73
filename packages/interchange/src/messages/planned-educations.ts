import type { Label } from '@varje-elev/domain/kernel';

/** What can be wrong with an answer of Skolverket's APIs as a whole. */
export const answerMessages = {
  answerNotOk: {
    sv: 'Källan har svarat med ett fel i stället för data. Försök hämta igen.',
    en: 'The source has answered with an error instead of data. Try to fetch it again.',
  },
  answerUnknown: {
    sv: 'Svaret är inte av något slag som kan läsas: {known}.',
    en: 'The answer is of none of the kinds that can be read: {known}.',
  },
  answerOnlyCount: {
    sv: 'Svaret är bara ett antal och säger inte vad det är ett antal av. Det är inte läst. Hämta listan i stället: där står antalet som totalElements.',
    en: 'The answer is nothing but a count and does not say of what. It is not read. Fetch the list instead: there the count is totalElements.',
  },
  answerOnlyLinks: {
    sv: 'Svaret innehåller bara länkar till andra svar, inga uppgifter.',
    en: 'The answer holds only links to other answers, no figures.',
  },
  municipalityNotApplied: {
    sv: 'Frågan gällde kommun {asked}, men svaret säger inte vilken kommun enheterna hör till och gäller {total} enheter. Det är inte läst. Använd sökningen school-units med geographicalAreaCode.',
    en: 'The question was for municipality {asked}, but the answer does not say which municipality its units belong to and is for {total} units. It is not read. Use the search school-units with geographicalAreaCode.',
  },
  otherMunicipality: {
    sv: 'Frågan gällde kommun {asked}, men enheten hör till en annan. Den är inte läst.',
    en: 'The question was for municipality {asked}, but the unit belongs to another. It is not read.',
  },
  municipalityNotAsked: {
    sv: 'Frågan gällde alla kommuner, men svaret säger att det gäller en enda. Enheter i andra kommuner saknas.',
    en: 'The question was for all municipalities, but the answer says that it is for one. Units in others are missing.',
  },
  otherUnit: {
    sv: 'Frågan gällde skolenhet {asked}, men svaret gäller en annan. Det är inte läst.',
    en: 'The question was for school unit {asked}, but the answer is for another. It is not read.',
  },
  otherYear: {
    sv: 'Frågan gällde ett annat läsår än det som svaret anger här. Siffrorna hör inte till läsåret som frågan gällde.',
    en: 'The question was for another school year than the answer names here. The figures are not of the year asked for.',
  },
  tooManyRowsHeld: {
    sv: 'Svaret säger först efter listan vad det gäller, och fler än {limit} rader kan inte vänta på det. Listan är inte läst. Ange vad frågan gällde, eller hämta ett mindre urval.',
    en: 'The answer says only after the list what it is about, and no more than {limit} rows can wait for that. The list is not read. Say what was asked for, or fetch a smaller selection.',
  },
  listElementUnknown: {
    sv: 'Här väntas en uppgift av samma slag som de andra i listan. Den är inte läst.',
    en: 'Expected here: an entry of the same kind as the others in the list. It is not read.',
  },
  periodUnreadable: {
    sv: 'Här väntas ett läsår (2024/25), en termin (VT24) eller ett år.',
    en: 'Expected here: a school year (2024/25), a term (VT24) or a year.',
  },
} as const satisfies Record<string, Label>;
