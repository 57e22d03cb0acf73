import type { Label } from '@varje-elev/domain/kernel';

/** What can be wrong with a register of persons and groups (SS 12000, EGIL), beside its fields. */
export const registerMessages = {
  civicNumberNotRead: {
    sv: 'Personnumret är inte läst. Resten av posten är läst.',
    en: 'The civic number is not read. The rest of the entry is.',
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
} as const satisfies Record<string, Label>;
