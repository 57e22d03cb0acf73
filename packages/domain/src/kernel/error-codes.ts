import { organisationMessages } from './messages/organisation.ts';
import { schoolYearMessages } from './messages/school-year.ts';
import type { Label, Labels, Locale } from './primitives.ts';

/**
 * Every way in which the domain says no, in words that tell what to do. `{name}` is replaced by the error's parameter.
 * Codes are stable: they are part of the API.
 */
export const errorMessages = {
  ...organisationMessages,
  ...schoolYearMessages,
  textHasControlCharacters: {
    sv: 'Texten innehåller osynliga styrtecken. Klistra in den som ren text och försök igen.',
    en: 'The text contains invisible control characters. Paste it as plain text and try again.',
  },
  textHasDirectionOverrides: {
    sv: 'Texten innehåller tecken som vänder läsriktningen. Ta bort dem och försök igen.',
    en: 'The text contains characters that override the reading direction. Remove them and try again.',
  },
  periodEndsBeforeItStarts: {
    sv: 'Slutdatum ligger före startdatum. Ändra ett av dem.',
    en: 'The end date is before the start date. Change one of them.',
  },
  moreDoneThanPlanned: {
    sv: 'Fler tillfällen är gjorda än planerade. Ändra något av talen.',
    en: 'More occasions are done than planned. Change one of the figures.',
  },
  // cycle: what a write saw
  staleRevision: {
    sv: 'Någon annan har ändrat samma text sedan du öppnade den. Jämför de två och spara igen.',
    en: 'Somebody else has changed the same text since you opened it. Compare the two and save again.',
  },
  entryIsGone: {
    sv: 'Någon annan har tagit bort raden. Lägg till den på nytt om den behövs.',
    en: 'Somebody else has removed the row. Add it again if it is needed.',
  },
  entryAlreadyExists: {
    sv: 'Raden finns redan. Läs om sidan och ändra den som finns.',
    en: 'The row already exists. Reload the page and change the one that is there.',
  },
  tooManyEntries: {
    sv: 'Listan rymmer högst {most} rader. Ta bort någon eller fortsätt i en ny cykel.',
    en: 'The list holds at most {most} rows. Remove one or go on in a new cycle.',
  },
  cycleIsConcluded: {
    sv: 'Cykeln är avslutad och kan inte ändras. Fortsätt arbetet i en ny cykel.',
    en: 'The cycle is concluded and cannot be changed. Continue the work in a new cycle.',
  },
  // cycle: focus, period, thread
  focusIsEmpty: { sv: 'Välj minst en HUR som fokus.', en: 'Choose at least one HUR as focus.' },
  hurNotInVersion: {
    sv: 'Den valda HUR finns inte i cykelns version av ramverket. Välj en annan.',
    en: 'The chosen HUR is not in the cycle’s version of the framework. Choose another.',
  },
  hurAtOtherLevel: {
    sv: 'Den valda HUR gäller en annan nivå än enhetens. Välj en på enhetens egen nivå.',
    en: 'The chosen HUR is for another level than the unit’s. Choose one at the unit’s own level.',
  },
  hurChosenTwice: {
    sv: 'Samma HUR är vald två gånger. Ta bort den ena.',
    en: 'The same HUR is chosen twice. Remove one of them.',
  },
  goalAreaTwice: {
    sv: 'Samma målområde är valt två gånger. Ta bort det ena.',
    en: 'The same goal area is chosen twice. Remove one of them.',
  },
  cycleStartsOutsideSchoolYear: {
    sv: 'Startdatum {date} ligger utanför läsåret. Välj ett datum från {from} till {to}.',
    en: 'The start date {date} is outside the school year. Choose a date from {from} to {to}.',
  },
  cycleTooLong: {
    sv: 'Slutdatum {date} ligger för långt fram. En cykel kan pågå till och med {last}.',
    en: 'The end date {date} is too far ahead. A cycle can run until {last}.',
  },
  dateOutsideCycle: {
    sv: 'Datumet {date} ligger utanför cykelns period. Välj ett datum från {from} till {to}.',
    en: 'The date {date} is outside the cycle’s period. Choose a date from {from} to {to}.',
  },
  dateInTheFuture: {
    sv: 'Datumet {date} har inte varit än. Välj ett datum till och med {today}.',
    en: 'The date {date} has not been yet. Choose a date up to {today}.',
  },
  periodLeavesDatesOutside: {
    sv: 'Med perioden {from} till {to} hamnar planerade datum utanför: {count} stycken, det första {date}. Flytta dem först.',
    en: 'With the period {from} to {to}, planned dates fall outside: {count} in all, the first {date}. Move them first.',
  },
  personNotInUnit: {
    sv: 'Personen hör inte till enheten. Välj någon som gör det.',
    en: 'The person does not belong to the unit. Choose somebody who does.',
  },
  contributesToItself: {
    sv: 'Cykeln kan inte bidra till sig själv. Välj en annan.',
    en: 'The cycle cannot contribute to itself. Choose another.',
  },
  contributionTargetNotFound: {
    sv: 'Cykeln att bidra till finns inte. Välj en i listan.',
    en: 'The cycle to contribute to does not exist. Choose one from the list.',
  },
  contributesDownwardOrSideways: {
    sv: 'En cykel bidrar bara uppåt eller inom den egna enheten. Välj en cykel hos enheten eller ovanför.',
    en: 'A cycle contributes only upward or within its own unit. Choose a cycle of the unit or above it.',
  },
  contributesInACircle: {
    sv: 'Den valda cykeln bidrar redan till den här. Välj en som inte gör det.',
    en: 'The chosen cycle already contributes to this one. Choose one that does not.',
  },
  contributesAtAnotherTime: {
    sv: 'Cykeln pågår {from} till {to} och den valda {targetFrom} till {targetTo}. Välj en som pågår samtidigt.',
    en: 'The cycle runs {from} to {to} and the chosen one {targetFrom} to {targetTo}. Choose one that runs at the same time.',
  },
  alreadyShared: {
    sv: 'Cykeln är redan delad.',
    en: 'The cycle is already shared.',
  },
  cycleNotConcluded: {
    sv: 'Cykeln pågår. Avsluta den innan den fortsätts i en ny.',
    en: 'The cycle is running. Conclude it before it is continued in a new one.',
  },
  continuesAnotherUnit: {
    sv: 'En cykel fortsätts av den enhet som äger den. Starta en egen cykel i stället.',
    en: 'A cycle is continued by the unit that owns it. Start a cycle of your own instead.',
  },
  // cycle: causes
  parentCauseNotFound: {
    sv: 'Orsaken ovanför finns inte i cykeln. Välj en annan.',
    en: 'The cause above is not in the cycle. Choose another.',
  },
  causeUnderItself: {
    sv: 'En orsak kan inte ligga under sig själv. Välj en annan plats.',
    en: 'A cause cannot lie under itself. Choose another place.',
  },
  causeHasHypotheses: {
    sv: 'Orsaken har hypoteser som bygger på den ({hypotheses} st). Flytta dem till en annan orsak först.',
    en: 'The cause has hypotheses built on it ({hypotheses}). Move them to another cause first.',
  },
  causeIsUsed: {
    sv: 'Orsaken används: orsaker under den {causes} st, hypoteser {hypotheses} st. Flytta dem först.',
    en: 'The cause is in use: causes under it {causes}, hypotheses {hypotheses}. Move them first.',
  },
  // cycle: goal
  pupilGroupTooSmall: {
    sv: 'Gruppen är för liten. Ett mått gäller minst {fewest} elever, så att ingen enskild kan kännas igen.',
    en: 'The group is too small. A measure is for at least {fewest} pupils, so that nobody can be recognised.',
  },
  targetAgainstDirection: {
    sv: 'Målet {target} går åt fel håll från utgångsläget {baseline}. Ändra målet eller riktningen.',
    en: 'The target {target} goes the wrong way from the baseline {baseline}. Change the target or the direction.',
  },
  targetIsUsed: {
    sv: 'Måttet har uppföljningar ({followUps} st) och kan inte tas bort.',
    en: 'The measure has follow-ups ({followUps}) and cannot be removed.',
  },
  // cycle: hypotheses and actions
  causeNotInCycle: {
    sv: 'Orsaken finns inte i den här cykeln. Välj en av cykelns egna.',
    en: 'The cause is not in this cycle. Choose one of the cycle’s own.',
  },
  causeNotChosen: {
    sv: 'Hypotesen bygger på en orsak som inte är vald. Välj orsaken först.',
    en: 'The hypothesis is built on a cause that is not chosen. Choose the cause first.',
  },
  hypothesisIsJudged: {
    sv: 'Hypotesen är prövad. Ta tillbaka bedömningen om den ska ändras, eller skriv en ny.',
    en: 'The hypothesis is judged. Take the judgement back to change it, or write a new one.',
  },
  hypothesisNotTried: {
    sv: 'Hypotesen är inte prövad än. Bedöm den när insatserna har börjat.',
    en: 'The hypothesis has not been tried yet. Judge it when the actions have begun.',
  },
  judgementNeedsOutcome: {
    sv: 'Skriv vad ni såg innan hypotesen bedöms.',
    en: 'Write what you saw before the hypothesis is judged.',
  },
  hypothesisIsUsed: {
    sv: 'Hypotesen har insatser ({actions} st). Flytta dem till en annan hypotes först.',
    en: 'The hypothesis has actions ({actions}). Move them to another hypothesis first.',
  },
  hypothesisNotInCycle: {
    sv: 'Hypotesen finns inte i den här cykeln. Välj en av cykelns egna.',
    en: 'The hypothesis is not in this cycle. Choose one of the cycle’s own.',
  },
  actionIsDecided: {
    sv: 'Det finns beslut om insatsen ({decisions} st). Den kan avbrytas men inte tas bort.',
    en: 'There are decisions on the action ({decisions}). It can be stopped but not removed.',
  },
  actionHasBegun: {
    sv: 'Insatsen har börjat. Den kan avbrytas men inte tas bort.',
    en: 'The action has begun. It can be stopped but not removed.',
  },
  // cycle: follow-ups
  courseBeforeFollowUp: {
    sv: 'Ange dagen då uppföljningen gjordes innan ni säger om arbetet är på väg.',
    en: 'Give the day of the follow-up before you say whether the work is on course.',
  },
  followUpNeedsCourse: {
    sv: 'Ange om arbetet är på väg, inte är på väg eller om det är för tidigt att säga.',
    en: 'Say whether the work is on course, off course or too early to tell.',
  },
  followUpNeedsText: {
    sv: 'Skriv vad ni såg vid uppföljningen.',
    en: 'Write what you saw at the follow-up.',
  },
  targetNotInCycle: {
    sv: 'Måttet finns inte i den här cykeln. Välj ett av cykelns egna.',
    en: 'The measure is not in this cycle. Choose one of the cycle’s own.',
  },
  valueNeedsTarget: {
    sv: 'Välj vilket mått värdet gäller.',
    en: 'Choose the measure that the value belongs to.',
  },
  valueBeforeFollowUp: {
    sv: 'Ange dagen då uppföljningen gjordes innan ni fyller i ett värde.',
    en: 'Give the day of the follow-up before you fill in a value.',
  },
  followUpIsDone: {
    sv: 'Uppföljningen är gjord och kan inte tas bort. Ändra texten om något är fel.',
    en: 'The follow-up is done and cannot be removed. Change its text if something is wrong.',
  },
  // cycle: decisions and participation
  actionNotInCycle: {
    sv: 'Insatsen finns inte i den här cykeln. Välj en av cykelns egna.',
    en: 'The action is not in this cycle. Choose one of the cycle’s own.',
  },
  decisionNeedsAnalysis: {
    sv: 'Beslutet saknar analys. Svara på om orsakerna stämde, eller bedöm insatsens hypotes, innan ni beslutar.',
    en: 'The decision has no analysis. Say whether the causes held, or judge the action’s hypothesis, before you decide.',
  },
  alreadyDecided: {
    sv: 'Samma beslut är redan fattat. Ändra det som finns.',
    en: 'The same decision is already taken. Change the one that is there.',
  },
  namesForStaffOnly: {
    sv: 'Elever och vårdnadshavare namnges inte. Ange antal i stället.',
    en: 'Pupils and guardians are not named. Give their number instead.',
  },
  personNamedTwice: {
    sv: 'Samma person är angiven två gånger. Ta bort den ena.',
    en: 'The same person is named twice. Remove one of them.',
  },
  fewerThanNamed: {
    sv: 'Antalet {headcount} är färre än de {named} som är namngivna. Ändra antalet eller namnen.',
    en: 'The number {headcount} is fewer than the {named} who are named. Change the number or the names.',
  },
  // cycle: phases
  noSuchMove: {
    sv: 'Cykeln kan inte gå dit från sin fas. Gå en fas framåt, eller tillbaka till en tidigare.',
    en: 'The cycle cannot go there from its phase. Go one phase forward, or back to an earlier one.',
  },
  moveBackNeedsReason: {
    sv: 'Skriv varför cykeln går tillbaka, med minst tio tecken.',
    en: 'Write why the cycle goes back, in at least ten characters.',
  },
  gateIsClosed: {
    sv: 'Cykeln kan inte gå vidare än. Kvar att göra: {count}.',
    en: 'The cycle cannot go on yet. Left to do: {count}.',
  },
  gateNeedsReasons: {
    sv: 'Skriv varför det som saknas hoppas över. Utan skäl: {count}.',
    en: 'Write why what is missing is skipped. Without a reason: {count}.',
  },
  // evidence
  evidenceNeedsSource: {
    sv: 'Skriv var underlaget kommer ifrån: vem som såg det, och hur.',
    en: 'Write where the evidence comes from: who saw it, and how.',
  },
  conclusionNeedsConfidence: {
    sv: 'Ange hur säker slutsatsen är.',
    en: 'Say how sure the conclusion is.',
  },
  // framework
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
    sv: 'Den VAD du valde finns inte i utkastet. Läs om sidan.',
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
    sv: 'Den HUR som ska föras över finns inte i versionen före. Läs om sidan.',
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
  // improvement
  areaNotInThatState: {
    sv: 'Området har gått vidare sedan du öppnade sidan, eller kan inte göra det från sitt läge. Läs om sidan.',
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

export type ErrorCode = keyof typeof errorMessages;

/** The sentence for a broken rule, with its parameters set in. */
export function errorMessage(
  error: { readonly code: ErrorCode; readonly params?: Readonly<Record<string, string | number>> },
  locale: Locale,
): string {
  const messages: Labels<ErrorCode> = errorMessages;
  return messages[error.code][locale].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = error.params?.[name];
    return value === undefined ? whole : shown(value, locale);
  });
}

/** Dates are written as people write them ("24 november 2026"); ISO dates are for data. */
function shown(value: string | number, locale: Locale): string {
  if (typeof value === 'number') return value.toLocaleString(locale === 'sv' ? 'sv-SE' : 'en-GB');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  return new Intl.DateTimeFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${value}T00:00:00Z`));
}
