import type { Label } from '../primitives.ts';

/** How the cycle's rules say no. */
export const cycleMessages = {
  // what a write saw
  staleRevision: {
    sv: 'Någon annan har ändrat samma text sedan du öppnade den. Jämför de två och spara igen.',
    en: 'Somebody else has changed the same text since you opened it. Compare the two and save again.',
  },
  entryIsGone: {
    sv: 'Någon annan har tagit bort raden. Lägg till den på nytt om den behövs.',
    en: 'Somebody else has removed the row. Add it again if it is needed.',
  },
  entryStandsOutermost: {
    sv: 'Raden står redan ytterst bland dem den hör ihop med. Läs in sidan igen och se ordningen.',
    en: 'The row already stands outermost among those it belongs with. Reload the page and see the order.',
  },
  entryAlreadyExists: {
    sv: 'Raden finns redan. Läs in sidan igen och ändra den som finns.',
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
  // focus, period, thread
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
  // causes
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
  // goal
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
  // hypotheses and actions
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
  // follow-ups
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
  // decisions and participation
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
  // phases
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
} as const satisfies Record<string, Label>;
