import {
  attendanceEveryDay,
  calmEverywhere,
  dialogueAboutCauses,
  equalReadingMeasure,
  languageFromPreschool,
  readingEverySubject,
  sharedAnalysis,
  timeForPrincipals,
  transitionsBetweenStages,
} from '../stories/administration.ts';
import type { Piece } from './plan.ts';

/** The authority's and the areas' own work, newest first. */
export const ekstadAdministration: readonly Piece[] = [
  {
    key: 'lasning-i-alla-amnen',
    unit: 'ekstad',
    year: 2026,
    span: 'year',
    story: readingEverySubject,
    hur: ['1.1', '3.2', '2.3'],
    marks: { carryOut: '2026-09-21' },
    adjust: (cycle) => ({
      ...cycle,
      evidence: cycle.evidence.map((evidence, place) => ({
        ...evidence,
        observedOn: ['2026-02-17', '2026-06-12'][place] ?? evidence.observedOn,
      })),
    }),
  },
  {
    key: 'likvardig-matning',
    unit: 'ekstad',
    year: 2026,
    span: 'year',
    story: equalReadingMeasure,
    hur: ['3.1'],
    to: 'lasning-i-alla-amnen',
    marks: { carryOut: '2026-10-02' },
    until: '2026-10-05',
    adjust: (cycle) => ({
      ...cycle,
      followUps: cycle.followUps.map((followUp, place) =>
        place === 0
          ? { ...followUp, plannedOn: '2026-09-30', plan: 'Är texterna upphandlade och utprövade?' }
          : followUp,
      ),
      actions: cycle.actions.map((action, place) =>
        place === 0
          ? { ...action, from: '2026-08-31', to: '2026-10-01', status: 'ongoing', fidelity: null }
          : action,
      ),
    }),
    notes: 'Upphandlingen av lästexter är inte klar. Nytt besked från inköp vecka 49.',
  },
  {
    key: 'soder-sprak',
    unit: 'soder',
    year: 2026,
    span: 'year',
    story: languageFromPreschool,
    hur: ['2.1', '4.2'],
    to: 'lasning-i-alla-amnen',
  },
  {
    key: 'narvaro-kommun-2025',
    unit: 'ekstad',
    year: 2025,
    span: 'year',
    story: attendanceEveryDay,
    hur: ['3.2', '2.3'],
  },
  {
    key: 'kvalitetsdialoger-2025',
    unit: 'ekstad',
    year: 2025,
    span: 'year',
    story: dialogueAboutCauses,
    hur: ['3.4', '2.1'],
  },
  {
    key: 'norr-overgangar-2025',
    unit: 'norr',
    year: 2025,
    span: 'year',
    story: transitionsBetweenStages,
    hur: ['4.2'],
    to: 'kvalitetsdialoger-2025',
  },
  {
    key: 'studiero-kommun-2024',
    unit: 'ekstad',
    year: 2024,
    span: 'year',
    story: calmEverywhere,
    hur: ['3.2', '4.2'],
  },
  {
    key: 'rektors-tid-2024',
    unit: 'ekstad',
    year: 2024,
    span: 'year',
    story: timeForPrincipals,
    hur: ['2.3'],
  },
  {
    key: 'soder-analys-2024',
    unit: 'soder',
    year: 2024,
    span: 'year',
    story: sharedAnalysis,
    hur: ['3.2', '4.1'],
    to: 'rektors-tid-2024',
  },
];
