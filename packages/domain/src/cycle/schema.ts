import { z } from 'zod';
import { Evidence } from '../evidence/index.ts';
import { ClosedPeriod, Id, Instant, type Labels, Revision } from '../kernel/index.ts';
import { DraftLine, DraftProse, Line } from '../kernel/text.ts';
import { SchoolYear } from '../school-year/index.ts';
import {
  Action,
  Analysis,
  Cause,
  Decision,
  FollowUp,
  GoalTarget,
  Hypothesis,
  Participation,
  PhaseMove,
} from './parts.ts';
import { Phase } from './phases.ts';

/** Who may read beside the unit itself: nobody yet, or the school and the leaders above. */
export const Sharing = z.enum(['working', 'shared']);
export type Sharing = z.infer<typeof Sharing>;
export const sharingLabels: Labels<Sharing> = {
  working: { sv: 'Bara vi ser', en: 'Only we can see' },
  shared: { sv: 'Delad med skolan och ledningen', en: 'Shared with the school and its leaders' },
};

/** Curriculum goal areas (Lgr22, part 2) that a cycle may be tagged with. Education Act 4:5. */
export const GoalArea = z.enum([
  'normsAndValues',
  'knowledge',
  'responsibilityAndInfluence',
  'schoolAndHome',
  'transition',
  'schoolAndWorld',
  'assessment',
  'principalsResponsibility',
]);
export type GoalArea = z.infer<typeof GoalArea>;
export const goalAreaLabels: Labels<GoalArea> = {
  normsAndValues: { sv: 'Normer och värden', en: 'Norms and values' },
  knowledge: { sv: 'Kunskaper', en: 'Knowledge' },
  responsibilityAndInfluence: {
    sv: 'Elevernas ansvar och inflytande',
    en: 'Pupils’ responsibility and influence',
  },
  schoolAndHome: { sv: 'Skola och hem', en: 'School and home' },
  transition: { sv: 'Övergång och samverkan', en: 'Transition and cooperation' },
  schoolAndWorld: { sv: 'Skolan och omvärlden', en: 'The school and the world around it' },
  assessment: { sv: 'Bedömning och betyg', en: 'Assessment and grades' },
  principalsResponsibility: { sv: 'Rektorns ansvar', en: 'The principal’s responsibility' },
};

/** The head of a cycle: everything of which there is one. One row, one revision. */
export const CycleHead = z.object({
  id: Id,
  unitId: Id,
  title: Line,
  /** One sentence under the title. */
  summary: DraftProse,
  frameworkVersionId: Id,
  year: SchoolYear,
  period: ClosedPeriod,
  phase: Phase,
  /** When the present phase was entered. */
  phaseSince: Instant,
  sharing: Sharing,
  contributesToId: Id.nullable(),
  continuesId: Id.nullable(),
  leadId: Id.nullable(),
  /** The problem that the causes explain, root of the cause tree. */
  problem: DraftLine,
  goal: DraftProse,
  /** Working notes: never leave the unit. */
  notes: DraftProse,
  abandonedReason: DraftProse.nullable(),
  concludedAt: Instant.nullable(),
  revision: Revision,
});
export type CycleHead = z.infer<typeof CycleHead>;

/** The whole cycle: the one object of improvement work, on every level. */
export const Cycle = CycleHead.extend({
  hurIds: z.array(Id),
  goalAreas: z.array(GoalArea),
  evidence: z.array(Evidence),
  causes: z.array(Cause),
  targets: z.array(GoalTarget),
  hypotheses: z.array(Hypothesis),
  actions: z.array(Action),
  followUps: z.array(FollowUp),
  analysis: Analysis.nullable(),
  decisions: z.array(Decision),
  participation: z.array(Participation),
  moves: z.array(PhaseMove),
});
export type Cycle = z.infer<typeof Cycle>;
