import type { Label } from '@varje-elev/domain/kernel';

/** What can be wrong with a register of persons and groups (SS 12000, EGIL), beside its fields. */
export const registerMessages = {
  civicNumberNotRead: {
    sv: 'Personnumret är inte läst. Resten av posten är läst.',
    en: 'The civic number is not read. The rest of the entry is.',
  },
  civicNumbersInAll: {
    sv: 'Filen har {count} personnummer. Inget av dem är läst. Platsen sägs bara för de första.',
    en: 'The file has {count} civic numbers. None of them is read. Only the places of the first are told.',
  },
  civicNumberElsewhere: {
    sv: 'Texten innehåller ett personnummer, samordningsnummer eller tillfälligt nummer, men står i ett annat fält än civicNo. Posten är inte läst.',
    en: 'The text holds a personal identity number, a coordination number or a temporary one, but stands in another field than civicNo. The entry is not read.',
  },
  personProtected: {
    sv: 'Personen har skyddade uppgifter. Ingenting om personen är läst.',
    en: 'The person has protected data. Nothing of the person is read.',
  },
  idNotUuid: {
    sv: 'Identifieraren är inte ett UUID, som standarden kräver. Posten är läst.',
    en: 'The identifier is not a UUID, as the standard requires. The entry is read.',
  },
  registerUnknown: {
    sv: 'Posten är inte av något slag som kan läsas: {known}.',
    en: 'The entry is of none of the kinds that can be read: {known}.',
  },
  referenceToNothing: {
    sv: 'Hänvisningen leder till ett objekt ({type}) som varken finns i filen eller sedan tidigare. Posten är läst.',
    en: 'The reference leads to an object ({type}) that is neither in the file nor known before. The entry is read.',
  },
  employmentRepeated: {
    sv: 'Personen har redan en anställning vid skolenheten på rad {line}. Det ska finnas en per person och enhet. Posten är läst.',
    en: 'The person already has an employment at the school unit on line {line}. There should be one per person and unit. The entry is read.',
  },
  pupilAtSeveralUnits: {
    sv: 'Eleven är inskriven vid fler än en skolenhet. Kontrollera vilken som gäller. Posten är läst.',
    en: 'The pupil is enrolled at more than one school unit. Check which holds. The entry is read.',
  },
  pupilWithoutGroup: {
    sv: 'Eleven hör inte till någon elevgrupp i filen. Posten är läst.',
    en: 'The pupil belongs to no student group in the file. The entry is read.',
  },
  requestUnreadable: {
    sv: 'Här väntas en rad med typ, adress och metod, som ”Users /Users POST”. Begäran är inte läst.',
    en: 'Expected here: a line with type, address and method, such as “Users /Users POST”. The request is not read.',
  },
  requestAddress: {
    sv: 'Adressen stämmer inte med begärans typ, metod eller objektets identifierare. Begäran är inte läst.',
    en: 'The address does not agree with the request’s type or method, or with the object’s identifier. The request is not read.',
  },
} as const satisfies Record<string, Label>;
