import type { Label } from '../primitives.ts';

/** How the organisation's rules say no. */
export const organisationMessages = {
  unitNotFound: {
    sv: 'Enheten finns inte. Läs in sidan igen och välj en i listan.',
    en: 'The unit does not exist. Reload the page and choose one in the list.',
  },
  unitAlreadyExists: {
    sv: 'Enheten finns redan. Läs in sidan igen.',
    en: 'The unit already exists. Reload the page.',
  },
  unitTreeHasNoSingleRoot: {
    sv: 'Organisationen ska ha en enda huvudman överst, men har {count}.',
    en: 'The organisation must have exactly one authority at the top, but has {count}.',
  },
  unitTypeCannotLieThere: {
    sv: 'En enhet av den typen kan inte ligga där. Områden ligger under huvudmannen, skolor under huvudmannen eller ett område, lag under en skola.',
    en: 'A unit of that type cannot lie there. Areas lie under the authority, schools under the authority or an area, teams under a school.',
  },
  teamKindCannotLieThere: {
    sv: 'Direkt under huvudmannen eller ett område kan bara nätverk, analysgrupper och ledningsgrupper ligga. Lägg laget under en skola.',
    en: 'Only networks, analysis groups and leadership groups can lie directly under the authority or an area. Place the team under a school.',
  },
  unitUnderItself: {
    sv: 'En enhet kan inte flyttas till sig själv eller till något som ligger under den. Välj en annan plats.',
    en: 'A unit cannot be moved to itself or to anything below it. Choose another place.',
  },
  authorityStaysOnTop: {
    sv: 'Huvudmannen är överst i organisationen och kan inte flyttas, stängas eller ersättas.',
    en: 'The authority is at the top of the organisation and cannot be moved, closed or replaced.',
  },
  teamNeedsKind: {
    sv: 'Ange vilket slags lag det är.',
    en: 'Say what kind of team it is.',
  },
  onlyTeamsHaveKind: {
    sv: 'Bara lag har ett slag. Ta bort uppgiften.',
    en: 'Only teams have a kind. Remove it.',
  },
  onlySchoolsHaveCode: {
    sv: 'Bara skolor har skolenhetskod och skolformer. Ta bort uppgifterna.',
    en: 'Only schools have a school unit code and school forms. Remove them.',
  },
  schoolUnitCodeTaken: {
    sv: 'Skolenhetskoden {code} används av {name}. Kontrollera koden i Skolenhetsregistret.',
    en: 'The school unit code {code} is used by {name}. Check the code in the national school unit register.',
  },
  schoolUnitCodeUsedBefore: {
    sv: 'Skolenhetskoden {code} har tillhört {name}. En skola som öppnas igen får en ny kod.',
    en: 'The school unit code {code} has belonged to {name}. A school that reopens is given a new code.',
  },
  unitAboveNotOpen: {
    sv: '{name} är inte öppen under hela den tiden. Välj en annan enhet eller andra datum.',
    en: '{name} is not open during the whole of that time. Choose another unit or other dates.',
  },
  unitNotOpenOn: {
    sv: '{name} är inte öppen {date}. Välj ett annat datum.',
    en: '{name} is not open on {date}. Choose another date.',
  },
  unitAlreadyThere: {
    sv: 'Enheten ligger redan under {name}. Välj en annan plats.',
    en: 'The unit already lies under {name}. Choose another place.',
  },
  beforeLatestMove: {
    sv: 'Enheten fick sin nuvarande plats {date}. Välj den dagen eller en senare.',
    en: 'The unit was given its present place on {date}. Choose that day or a later one.',
  },
  moveInTheFuture: {
    sv: 'En flytt kan inte dateras framåt. Gör den den dag den gäller, tidigast {date}.',
    en: 'A move cannot be dated ahead. Make it on the day it applies, {date} at the earliest.',
  },
  unitAlreadyClosed: {
    sv: '{name} är redan stängd. Den sista dagen är {date}.',
    en: '{name} is already closed. Its last day is {date}.',
  },
  unitNotClosed: {
    sv: '{name} är inte stängd. Stäng den först.',
    en: '{name} is not closed. Close it first.',
  },
  reopensBeforeItClosed: {
    sv: '{name} stängs {date}. Öppna den igen en senare dag.',
    en: '{name} closes on {date}. Reopen it on a later day.',
  },
  unitHasOpenUnits: {
    sv: 'Under enheten finns {count} som är öppna efter {date}. Flytta eller stäng dem först.',
    en: 'Below the unit there are {count} that are open after {date}. Move or close them first.',
  },
  teamCameLater: {
    sv: '{name} ligger under enheten från och med {date}. Välj den dagen eller en senare, eller flytta laget först.',
    en: '{name} lies under the unit from {date}. Choose that day or a later one, or move the team first.',
  },
  assignmentOutlastsUnit: {
    sv: '{name} har sin sista dag {date}. Uppdraget kan inte gälla längre än så.',
    en: '{name} has its last day on {date}. The assignment cannot last longer than that.',
  },
  noSuccessorToGoOnAt: {
    sv: 'Välj den enhet där uppdragen ska fortsätta, eller avsluta dem.',
    en: 'Choose the unit where the assignments are to go on, or end them.',
  },
  successorIsItself: {
    sv: 'En enhet kan inte ersättas av sig själv. Välj en annan.',
    en: 'A unit cannot be succeeded by itself. Choose another.',
  },
  successorOfOtherType: {
    sv: 'En enhet ersätts av en enhet av samma typ. Välj en annan.',
    en: 'A unit is succeeded by a unit of the same type. Choose another.',
  },
  successorNotOpenAfter: {
    sv: '{name} är inte öppen efter {date} och kan inte ta vid. Välj en annan.',
    en: '{name} is not open after {date} and cannot take over. Choose another.',
  },
  successorsInACircle: {
    sv: '{name} har själv ersatts av enheten. Välj en annan.',
    en: '{name} has itself been succeeded by the unit. Choose another.',
  },
  placementsDoNotFollow: {
    sv: '{name} saknar plats i organisationen någon dag eller har två på samma dag. Rätta enhetens platser.',
    en: '{name} lacks a place in the organisation on some day or has two on the same day. Correct the unit’s places.',
  },
  levelSchemeIncomplete: {
    sv: 'Varje typ av enhet ska höra till exakt en nivå. Kontrollera {unitType}.',
    en: 'Every type of unit must belong to exactly one level. Check {unitType}.',
  },
  levelTwice: {
    sv: 'Samma nivå finns två gånger. Ta bort den ena.',
    en: 'The same level is there twice. Remove one of them.',
  },
} as const satisfies Record<string, Label>;
