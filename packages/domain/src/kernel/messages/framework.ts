import type { Label } from '../primitives.ts';

/** How the framework's rules say no. */
export const frameworkMessages = {
  versionNotDraft: {
    sv: 'Versionen är redan publicerad.',
    en: 'The version is already published.',
  },
  versionIsPublished: {
    sv: 'En publicerad version ändras aldrig. Gör ett utkast till nästa version.',
    en: 'A published version never changes. Make a draft of the next version.',
  },
  versionNotPublished: {
    sv: 'Versionen är inte publicerad. Publicera den först.',
    en: 'The version is not published. Publish it first.',
  },
  previousNotPublished: {
    sv: 'Versionen före är inte publicerad. Publicera den först.',
    en: 'The version before is not published. Publish it first.',
  },
  versionFollowsAnother: {
    sv: 'Utkastet bygger på en annan version än den senaste. Gör ett nytt utkast.',
    en: 'The draft builds on another version than the latest. Make a new draft.',
  },
  versionHasNoVad: {
    sv: 'Ramverket har ingen VAD. Lägg till minst en.',
    en: 'The framework has no VAD. Add at least one.',
  },
  vadLacksStaffHur: {
    sv: 'VAD {vad} saknar HUR för medarbetare på skolor. Lägg till minst en.',
    en: 'VAD {vad} has no HUR for staff at schools. Add at least one.',
  },
  vadLacksSchoolLeadershipHur: {
    sv: 'VAD {vad} saknar HUR för skolledningar. Lägg till minst en.',
    en: 'VAD {vad} has no HUR for school leadership. Add at least one.',
  },
  vadLacksAdministrationHur: {
    sv: 'VAD {vad} saknar HUR för förvaltningsledning och stab. Lägg till minst en.',
    en: 'VAD {vad} has no HUR for administration and central staff. Add at least one.',
  },
  hurWithoutVad: {
    sv: 'En HUR hör inte till någon VAD. Ta bort den eller lägg den under en VAD.',
    en: 'A HUR belongs to no VAD. Remove it or place it under a VAD.',
  },
  vadNotInVersion: {
    sv: 'Den VAD du valde finns inte i utkastet. Läs in sidan igen.',
    en: 'The VAD you chose is not in the draft. Reload the page.',
  },
  vadHasHurs: {
    sv: 'VAD har HUR under sig ({hurs} st). Ta bort dem först.',
    en: 'The VAD has HUR under it ({hurs}). Remove them first.',
  },
  effectiveFromTooEarly: {
    sv: 'Versionen måste gälla från ett senare läsår än den före. Välj ett senare läsår.',
    en: 'The version must be in force from a later school year than the one before. Choose a later one.',
  },
  mappingFromUnknownHur: {
    sv: 'Den HUR som ska föras över finns inte i versionen före. Läs in sidan igen.',
    en: 'The HUR to carry over is not in the version before. Reload the page.',
  },
  hurNotMapped: {
    sv: 'Säg vad som händer med HUR {number} i versionen före: behålls, omformuleras, slås ihop, delas eller tas bort.',
    en: 'Say what happens to HUR {number} of the version before: kept, reworded, merged, split or dropped.',
  },
  hurMappedTwice: {
    sv: 'HUR {number} i versionen före är förd över två gånger. Ta bort den ena.',
    en: 'HUR {number} of the version before is carried over twice. Remove one of them.',
  },
  mappingNeedsOneTarget: {
    sv: 'Välj exakt en HUR som HUR {number} blir.',
    en: 'Choose exactly one HUR that HUR {number} becomes.',
  },
  splitNeedsTwo: {
    sv: 'Välj minst två HUR som HUR {number} delas i.',
    en: 'Choose at least two HUR that HUR {number} is split into.',
  },
  droppedHasTargets: {
    sv: 'HUR {number} tas bort och kan inte samtidigt bli en annan. Välj det ena.',
    en: 'HUR {number} is dropped and cannot become another at the same time. Choose one.',
  },
  mappingTargetNotFound: {
    sv: 'Den HUR som HUR {number} ska bli finns inte i utkastet. Välj en annan.',
    en: 'The HUR that HUR {number} is to become is not in the draft. Choose another.',
  },
  mappingTargetAtOtherLevel: {
    sv: 'HUR {number} kan bara bli en HUR på samma nivå. Välj en annan.',
    en: 'HUR {number} can only become a HUR at the same level. Choose another.',
  },
  keptHurHasNewText: {
    sv: 'HUR {number} har fått en ny text. Välj omformuleras i stället för behålls.',
    en: 'HUR {number} has a new text. Choose reworded instead of kept.',
  },
  mergedAlone: {
    sv: 'HUR {number} slås ihop, men ingen annan blir samma HUR. Välj omformuleras eller slå ihop fler.',
    en: 'HUR {number} is merged, but no other becomes the same HUR. Choose reworded or merge more.',
  },
  meetingIsMerging: {
    sv: 'HUR {number} och en annan blir samma HUR. Välj att de slås ihop.',
    en: 'HUR {number} and another become the same HUR. Choose that they are merged.',
  },
  understandingExists: {
    sv: 'Enheten har redan beskrivit sin förståelse av denna HUR för läsåret. Ändra den som finns.',
    en: 'The unit has already described its understanding of this HUR for the school year. Change the one that is there.',
  },
  understandingMoved: {
    sv: 'En förståelse hör till sin enhet, sin HUR och sitt läsår. Skriv en ny i stället.',
    en: 'An understanding belongs to its unit, its HUR and its school year. Write a new one instead.',
  },
} as const satisfies Record<string, Label>;
