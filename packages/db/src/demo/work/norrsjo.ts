import { challengeEachOther, meetingsAboutTeaching } from '../stories/norrsjo.ts';
import { readAloudEveryDay, wordsOutdoors } from '../stories/preschool.ts';
import { talkAboutReadAloud, understandTheTask } from '../stories/team-reading.ts';
import type { Piece } from './plan.ts';

/** Another authority, on another framework: nothing of this is ever seen from Ekstad. */
export const norrsjoPieces: readonly Piece[] = [
  {
    key: 'norrsjo-fragor',
    unit: 'norrsjo',
    year: 2026,
    span: 'year',
    story: challengeEachOther,
    hur: ['4.1', '1.2'],
  },
  {
    key: 'norrsjo-moten',
    unit: 'norrsjo-skola',
    year: 2026,
    span: 'half',
    story: meetingsAboutTeaching,
    hur: ['1.2', '1.3'],
    to: 'norrsjo-fragor',
  },
  {
    key: 'norrsjo-f6-hoglasning',
    unit: 'norrsjo-skola-f6',
    year: 2026,
    story: talkAboutReadAloud,
    cast: { group: 'förskoleklass till årskurs 3', n: 34, base: 36, mid: 47, end: 62, goal: 65 },
    title: 'Alla är med i samtalet om boken',
    summary: 'Fler elever ska ta ordet när vi läser högt, i åldersblandade grupper.',
    hur: ['2.2', '4.1'],
    to: 'norrsjo-moten',
  },
  {
    key: 'norrsjo-strand-ord',
    unit: 'norrsjo-forskola-strand',
    year: 2026,
    span: 'lateAutumn',
    story: wordsOutdoors,
    cast: { group: 'barnen på Strandkanten', n: 17, base: 2, mid: 5, end: 8, goal: 10 },
    title: 'Strandens ord',
    summary: 'Barnen ska möta och använda nya ord när vi är vid vattnet.',
    hur: ['3.1', '2.1'],
    to: 'norrsjo-fragor',
  },
  {
    key: 'norrsjo-f6-uppgifter-2025',
    unit: 'norrsjo-skola-f6',
    year: 2025,
    span: 'spring',
    story: understandTheTask,
    cast: { group: 'årskurs 4 till 6', n: 31, base: 39, mid: 47, end: 58, goal: 60 },
    title: 'Berätta uppgiften först',
    summary: 'Eleverna ska förstå textuppgiften innan de räknar.',
    hur: ['2.1', '2.2'],
  },
  {
    key: 'norrsjo-strand-lasning-2025',
    unit: 'norrsjo-forskola-strand',
    year: 2025,
    span: 'spring',
    story: readAloudEveryDay,
    cast: { group: 'barnen på Strandkanten', n: 16, base: 45, mid: 58, end: 70, goal: 75 },
    title: 'En läsgrupp för varje barn',
    summary: 'Varje barn ska vara med i en läsgrupp varje dag.',
    hur: ['3.1'],
  },
];
