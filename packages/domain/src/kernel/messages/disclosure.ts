import type { Label } from '../primitives.ts';

/** How the protection of small groups says no. */
export const disclosureMessages = {
  disclosureImpossible: {
    sv: 'Uppgiften ”{place}” i tabellerna, reglerna eller en tidigare publicering kan inte stämma. Rätta den.',
    en: 'The entry “{place}” in the tables, the rules or an earlier publication cannot be right. Correct it.',
  },
  disclosureIdTwice: {
    sv: 'Namnet ”{name}” finns två gånger bland indelningarna, måtten eller tabellerna. Ge dem olika namn.',
    en: 'The name “{name}” stands twice among the divisions, the measures or the tables. Give them different names.',
  },
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
    sv: 'Den som har nått ”{name}” har också nått ”{within}”, men i gruppen ”{cell}” är antalen {inner} och {outer}. Rätta det som är fel, eller ange att måtten inte ligger inom varandra.',
    en: 'Whoever has met “{name}” has met “{within}” too, but in the group “{cell}” the counts are {inner} and {outer}. Correct what is wrong, or state that the measures do not lie within each other.',
  },
  disclosureWithinItself: {
    sv: 'Måttet ”{name}” anges ligga inom sig självt, direkt eller genom andra mått. Ta bort en av uppgifterna.',
    en: 'The measure “{name}” is said to lie within itself, directly or through other measures. Remove one of the statements.',
  },
  disclosureNoShare: {
    sv: 'Måttet ”{name}” är ingen andel av elever och kan inte skyddas som en. Ta bort måttet ur tabellerna.',
    en: 'The measure “{name}” is no share of pupils and cannot be protected as one. Remove the measure from the tables.',
  },
  disclosureOtherPupils: {
    sv: 'Måttet ”{name}” räknas på andra elever än ”{other}”. Skydda måtten i var sin omgång tabeller.',
    en: 'The measure “{name}” is counted on other pupils than “{other}”. Protect the measures in separate sets of tables.',
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
