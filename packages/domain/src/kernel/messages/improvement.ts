import type { Label } from '../primitives.ts';

/** How the rules of improvement areas say no. */
export const improvementMessages = {
  areaNotInThatState: {
    sv: 'Området har gått vidare sedan du öppnade sidan, eller kan inte göra det från sitt läge. Läs in sidan igen.',
    en: 'The area has moved on since you opened the page, or cannot do that from its state. Reload the page.',
  },
  areaGoesUpwardOnly: {
    sv: 'Ett område kan stå på den egna listan eller skickas till en enhet ovanför. Välj en av dem.',
    en: 'An area can stand on the unit’s own list or be sent to a unit above. Choose one of them.',
  },
  deficiencyNeedsOwner: {
    sv: 'En brist mot lagen ska ha en ansvarig. Välj vem som svarar för att den åtgärdas.',
    en: 'A deficiency against the law must have an owner. Choose who answers for mending it.',
  },
  deficiencyNeedsDate: {
    sv: 'En brist mot lagen ska ha ett slutdatum. Ange när den ska vara åtgärdad.',
    en: 'A deficiency against the law must have a due date. Say when it is to be mended.',
  },
  deficiencyNeedsVerification: {
    sv: 'Skriv hur ni vet att bristen är åtgärdad.',
    en: 'Write how you know that the deficiency is mended.',
  },
  deficiencyCannotBeParked: {
    sv: 'En brist mot lagen kan inte parkeras. Åtgärda den eller ta upp den i en cykel.',
    en: 'A deficiency against the law cannot be parked. Mend it or take it up in a cycle.',
  },
  cycleToTakeUpNotFound: {
    sv: 'Cykeln som ska ta upp området finns inte. Välj en i listan eller starta en ny.',
    en: 'The cycle to take up the area does not exist. Choose one from the list or start a new one.',
  },
  cycleOfAnotherUnit: {
    sv: 'Cykeln hör till en annan enhet än listan. Välj en av enhetens egna.',
    en: 'The cycle belongs to another unit than the list. Choose one of the unit’s own.',
  },
} as const satisfies Record<string, Label>;
