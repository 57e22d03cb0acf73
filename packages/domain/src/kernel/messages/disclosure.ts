import type { Label } from '../primitives.ts';

/** How the protection of small groups says no. */
export const disclosureMessages = {
  disclosureCountsDoNotFit: {
    sv: 'Antalen för ”{name}” är {found} men ska vara {expected}, ett för varje minsta grupp. Kontrollera underlaget.',
    en: 'There are {found} counts for “{name}” but there must be {expected}, one for each finest group. Check the data.',
  },
  disclosureMoreMetThanPupils: {
    sv: 'I ”{name}” har fler elever nått målet än det finns elever i gruppen. Kontrollera underlaget.',
    en: 'In “{name}” more pupils have met the goal than there are pupils in the group. Check the data.',
  },
  disclosureNameUnknown: {
    sv: 'Namnet ”{name}” finns inte i tabellernas indelning. Kontrollera stavningen eller lägg till det.',
    en: 'The name “{name}” is not part of how the tables are divided. Check the spelling or add it.',
  },
  disclosureNotWithin: {
    sv: 'Måttet ”{name}” kan inte ligga inom ”{within}”. Det inre måttet får inte ha fler elever än det yttre, och inget mått ligger inom sig självt.',
    en: 'The measure “{name}” cannot lie within “{within}”. The inner one may not have more pupils than the outer, and no measure lies within itself.',
  },
  disclosureNameTwice: {
    sv: 'Namnet ”{name}” finns två gånger i indelningen ”{dimension}”. Ge grupperna olika namn.',
    en: 'The name “{name}” stands twice in the division “{dimension}”. Give the groups different names.',
  },
  disclosureTooManyCells: {
    sv: 'Tabellerna har {cells} celler, fler än de {most} som kan skyddas på en gång. Dela upp dem.',
    en: 'The tables have {cells} cells, more than the {most} that can be protected at once. Divide them.',
  },
  disclosureCodesDiffer: {
    sv: 'En tidigare publicering har andra minsta grupper än den här. Lägg tillbaka dem, utan elever om det behövs.',
    en: 'An earlier publication has other finest groups than this one. Put them back, without pupils if need be.',
  },
} as const satisfies Record<string, Label>;
