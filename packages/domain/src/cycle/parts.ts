import { z } from 'zod';
import { Confidence } from '../evidence/index.ts';
import { Id, Instant, type Labels, LocalDate, Revision } from '../kernel/index.ts';
import { DraftLine, DraftProse, Line, Prose } from '../kernel/text.ts';
import { Phase } from './phases.ts';

/** What every entry of a cycle carries: who it is, its place in the list, how many times it was written. */
const entry = { id: Id, position: z.int().min(0), revision: Revision };

export const CauseArea = z.enum(['teaching', 'organisation', 'leadership', 'conditions']);
export type CauseArea = z.infer<typeof CauseArea>;
export const causeAreaLabels: Labels<CauseArea> = {
  teaching: { sv: 'Undervisning', en: 'Teaching' },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  leadership: { sv: 'Ledarskap', en: 'Leadership' },
  conditions: { sv: 'Förutsättningar', en: 'Conditions' },
};

/** A node of the cause tree. `parentId` null hangs on the problem itself; chosen ones are those we act on. */
export const Cause = z.object({
  ...entry,
  parentId: Id.nullable(),
  area: CauseArea,
  text: Line,
  grounds: DraftProse,
  confidence: Confidence,
  chosen: z.boolean(),
});
export type Cause = z.infer<typeof Cause>;

export const TargetDirection = z.enum(['increase', 'decrease', 'keep']);
export type TargetDirection = z.infer<typeof TargetDirection>;
export const targetDirectionLabels: Labels<TargetDirection> = {
  increase: { sv: 'Öka', en: 'Increase' },
  decrease: { sv: 'Minska', en: 'Decrease' },
  keep: { sv: 'Behålla', en: 'Keep' },
};

/** An indicator target: from where, to where, by when, for which pupils. Values in `unit` (e.g. percent). */
export const GoalTarget = z.object({
  ...entry,
  indicator: Line,
  pupils: Line,
  pupilCount: z.int().min(0).nullable(),
  unit: DraftLine,
  baseline: z.number().nullable(),
  target: z.number(),
  direction: TargetDirection,
  by: LocalDate,
});
export type GoalTarget = z.infer<typeof GoalTarget>;

export const HypothesisState = z.enum(['open', 'supported', 'rejected', 'undecided']);
export type HypothesisState = z.infer<typeof HypothesisState>;
export const hypothesisStateLabels: Labels<HypothesisState> = {
  open: { sv: 'Prövas', en: 'Being tried' },
  supported: { sv: 'Stöds', en: 'Supported' },
  rejected: { sv: 'Avvisad', en: 'Rejected' },
  undecided: { sv: 'Går inte att avgöra', en: 'Undecided' },
};

/** "If we … then … because …", tied to a cause, with what would make us reject it and what it rests on. */
export const Hypothesis = z.object({
  ...entry,
  causeId: Id.nullable(),
  name: DraftLine,
  ifWe: Prose,
  thenWill: Prose,
  because: Prose,
  rejectIf: DraftProse,
  /** Research or proven experience behind it (Education Act 1:5). */
  grounds: DraftProse,
  state: HypothesisState,
  /** What was seen when it was judged: "66 mot 54 procent, 82 elever". */
  outcome: DraftProse,
  judgedOn: LocalDate.nullable(),
});
export type Hypothesis = z.infer<typeof Hypothesis>;

export const ActionStatus = z.enum(['planned', 'ongoing', 'done', 'stopped']);
export type ActionStatus = z.infer<typeof ActionStatus>;
export const actionStatusLabels: Labels<ActionStatus> = {
  planned: { sv: 'Planerad', en: 'Planned' },
  ongoing: { sv: 'Pågår', en: 'Ongoing' },
  done: { sv: 'Genomförd', en: 'Done' },
  stopped: { sv: 'Avbruten', en: 'Stopped' },
};

/** Done as planned? Occasions carried out of occasions planned; null until somebody has counted. */
export const Fidelity = z
  .object({ done: z.int().min(0), planned: z.int().min(1) })
  .refine((fidelity) => fidelity.done <= fidelity.planned, {
    path: ['done'],
    params: { code: 'moreDoneThanPlanned' },
  });
export type Fidelity = z.infer<typeof Fidelity>;

/** An insats, tied to a hypothesis. The owner is a person of the unit. */
export const Action = z.object({
  ...entry,
  hypothesisId: Id.nullable(),
  text: Line,
  ownerId: Id.nullable(),
  from: LocalDate.nullable(),
  to: LocalDate.nullable(),
  status: ActionStatus,
  fidelity: Fidelity.nullable(),
});
export type Action = z.infer<typeof Action>;

export const Course = z.enum(['onCourse', 'offCourse', 'tooEarly']);
export type Course = z.infer<typeof Course>;
export const courseLabels: Labels<Course> = {
  onCourse: { sv: 'På väg', en: 'On course' },
  offCourse: { sv: 'Inte på väg', en: 'Off course' },
  tooEarly: { sv: 'För tidigt att säga', en: 'Too early to tell' },
};

/** Planned (`doneOn` and `course` null) or done. `value` belongs to `targetId`, in its unit. */
export const FollowUp = z.object({
  ...entry,
  plannedOn: LocalDate,
  doneOn: LocalDate.nullable(),
  plan: DraftProse,
  course: Course.nullable(),
  text: DraftProse,
  pupilVoice: z.boolean(),
  targetId: Id.nullable(),
  value: z.number().nullable(),
  responsibleId: Id.nullable(),
});
export type FollowUp = z.infer<typeof FollowUp>;

/** What was found. `causesReconsidered` is compulsory before a decision (Education Act 4:3). */
export const Analysis = z.object({
  resultAgainstGoal: DraftProse,
  effectForWhom: DraftProse,
  helpedAndHindered: DraftProse,
  causesReconsidered: DraftProse,
  conclusion: DraftProse,
  confidence: Confidence.nullable(),
  wouldChangeOurMind: DraftProse,
  revision: Revision,
});
export type Analysis = z.infer<typeof Analysis>;

export const DecisionKind = z.enum(['continue', 'change', 'end', 'spread']);
export type DecisionKind = z.infer<typeof DecisionKind>;
export const decisionKindLabels: Labels<DecisionKind> = {
  continue: { sv: 'Fortsätt', en: 'Continue' },
  change: { sv: 'Ändra', en: 'Change' },
  end: { sv: 'Avsluta', en: 'End' },
  spread: { sv: 'Sprid', en: 'Spread' },
};

/** Per action, or on the whole (`actionId` null). */
export const Decision = z.object({
  ...entry,
  actionId: Id.nullable(),
  kind: DecisionKind,
  reason: Prose,
  decidedOn: LocalDate,
});
export type Decision = z.infer<typeof Decision>;

export const ParticipantGroup = z.enum(['staff', 'pupils', 'guardians']);
export type ParticipantGroup = z.infer<typeof ParticipantGroup>;
export const participantGroupLabels: Labels<ParticipantGroup> = {
  staff: { sv: 'Personal', en: 'Staff' },
  pupils: { sv: 'Elever', en: 'Pupils' },
  guardians: { sv: 'Vårdnadshavare', en: 'Guardians' },
};

/** Legal evidence (Education Act 4:4): who took part, how, when. Names (`personIds`) for staff only. */
export const Participation = z.object({
  ...entry,
  group: ParticipantGroup,
  how: Prose,
  on: LocalDate,
  headcount: z.int().min(1).nullable(),
  personIds: z.array(Id),
});
export type Participation = z.infer<typeof Participation>;

/** One move between phases, with the criteria that were let through and why. */
export const PhaseMove = z.object({
  id: Id,
  from: Phase,
  to: Phase,
  at: Instant,
  byPersonId: Id,
  reason: DraftProse,
  overrides: z.array(z.object({ criterion: z.string(), reason: Prose })),
});
export type PhaseMove = z.infer<typeof PhaseMove>;
