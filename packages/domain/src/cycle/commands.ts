import { z } from 'zod';
import { Evidence } from '../evidence/index.ts';
import { Id, Revision } from '../kernel/index.ts';
import { DraftProse, Reason } from '../kernel/text.ts';
import {
  Action,
  Analysis,
  Cause,
  Decision,
  FollowUp,
  GoalTarget,
  Hypothesis,
  HypothesisState,
  Participation,
} from './parts.ts';
import { CyclePart, Phase } from './phases.ts';
import { CycleHead, GoalArea } from './schema.ts';

/** The revision of the head that the writer saw. */
const seen = { revision: Revision };
/** The revision of the entry that the writer saw; null says that the entry is new and `id` is its own. */
const seenOrNew = { revision: Revision.nullable() };
/** The list decides these two; a writer does not. */
const kept = { position: true, revision: true } as const;

/** The texts and dates of the head. A field that is left out stays as it is, so that two people's fields can be merged. */
export const EditHead = CycleHead.pick({
  title: true,
  summary: true,
  period: true,
  leadId: true,
  problem: true,
  goal: true,
  notes: true,
})
  .extend({ goalAreas: z.array(GoalArea).max(8) })
  .partial()
  .extend({ type: z.literal('editHead'), ...seen });
export type EditHead = z.infer<typeof EditHead>;

export const SetFocus = z.object({ type: z.literal('setFocus'), hurIds: z.array(Id).max(50), ...seen });
export type SetFocus = z.infer<typeof SetFocus>;

/** Ties the cycle to one above it; null unties it. */
export const ContributeTo = z.object({ type: z.literal('contributeTo'), cycleId: Id.nullable(), ...seen });
export type ContributeTo = z.infer<typeof ContributeTo>;

/** Lets the school and the leaders above read. There is no way back: what others have read they have read. */
export const Share = z.object({ type: z.literal('share'), ...seen });
export type Share = z.infer<typeof Share>;

export const PutEvidence = Evidence.omit(kept).extend({ type: z.literal('putEvidence'), ...seenOrNew });
export type PutEvidence = z.infer<typeof PutEvidence>;

export const PutCause = Cause.omit(kept).extend({ type: z.literal('putCause'), ...seenOrNew });
export type PutCause = z.infer<typeof PutCause>;

export const PutTarget = GoalTarget.omit(kept).extend({ type: z.literal('putTarget'), ...seenOrNew });
export type PutTarget = z.infer<typeof PutTarget>;

/** The wording of a hypothesis. What became of it is said by `judgeHypothesis`. */
export const PutHypothesis = Hypothesis.omit({ ...kept, state: true, outcome: true, judgedOn: true }).extend({
  type: z.literal('putHypothesis'),
  ...seenOrNew,
});
export type PutHypothesis = z.infer<typeof PutHypothesis>;

/** Supported, rejected or undecided, with what was seen; `open` takes a judgement back. */
export const JudgeHypothesis = z.object({
  type: z.literal('judgeHypothesis'),
  id: Id,
  state: HypothesisState,
  outcome: DraftProse,
  ...seen,
});
export type JudgeHypothesis = z.infer<typeof JudgeHypothesis>;

export const PutAction = Action.omit(kept).extend({ type: z.literal('putAction'), ...seenOrNew });
export type PutAction = z.infer<typeof PutAction>;

export const PutFollowUp = FollowUp.omit(kept).extend({ type: z.literal('putFollowUp'), ...seenOrNew });
export type PutFollowUp = z.infer<typeof PutFollowUp>;

/** The analysis has one revision of its own; null when nobody has begun it. A field that is left out stays as it is. */
export const EditAnalysis = Analysis.omit({ revision: true })
  .partial()
  .extend({ type: z.literal('editAnalysis'), ...seenOrNew });
export type EditAnalysis = z.infer<typeof EditAnalysis>;

export const PutDecision = Decision.omit(kept).extend({ type: z.literal('putDecision'), ...seenOrNew });
export type PutDecision = z.infer<typeof PutDecision>;

export const PutParticipation = Participation.omit(kept).extend({
  type: z.literal('putParticipation'),
  ...seenOrNew,
});
export type PutParticipation = z.infer<typeof PutParticipation>;

/** The parts of a cycle that are lists of entries. */
export const EntryPart = CyclePart.exclude(['focus', 'analysis']);
export type EntryPart = z.infer<typeof EntryPart>;

export const RemoveEntry = z.object({ type: z.literal('removeEntry'), part: EntryPart, id: Id, ...seen });
export type RemoveEntry = z.infer<typeof RemoveEntry>;

/** Follow-ups stand by their days and decisions by their actions; the other lists stand as the team wants them read. */
export const OrderedPart = EntryPart.exclude(['followUps', 'decisions']);
export type OrderedPart = z.infer<typeof OrderedPart>;

/** One step towards the beginning or the end of the list. */
export const MoveEntry = z.object({
  type: z.literal('moveEntry'),
  part: OrderedPart,
  id: Id,
  direction: z.enum(['up', 'down']),
  ...seen,
});
export type MoveEntry = z.infer<typeof MoveEntry>;

/** Forward through a gate, with a written reason for each criterion let through, or back with a reason for the whole move. */
export const MovePhase = z.object({
  type: z.literal('movePhase'),
  to: Phase,
  reason: DraftProse,
  overrides: z.array(z.object({ criterion: z.string().max(64), reason: Reason })).max(20),
  ...seen,
});
export type MovePhase = z.infer<typeof MovePhase>;

export const Abandon = z.object({ type: z.literal('abandon'), reason: Reason, ...seen });
export type Abandon = z.infer<typeof Abandon>;

/** Everything that can happen to a cycle once it is started. */
export const CycleCommand = z.discriminatedUnion('type', [
  EditHead,
  SetFocus,
  ContributeTo,
  Share,
  PutEvidence,
  PutCause,
  PutTarget,
  PutHypothesis,
  JudgeHypothesis,
  PutAction,
  PutFollowUp,
  EditAnalysis,
  PutDecision,
  PutParticipation,
  RemoveEntry,
  MoveEntry,
  MovePhase,
  Abandon,
]);
export type CycleCommand = z.infer<typeof CycleCommand>;
