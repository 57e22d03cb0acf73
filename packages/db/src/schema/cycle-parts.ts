import {
  ActionStatus,
  CauseArea,
  Confidence,
  Course,
  DecisionKind,
  DraftLine,
  DraftProse,
  EvidenceKind,
  EvidenceStatus,
  HypothesisState,
  Line,
  ParticipantGroup,
  Phase,
  type PhaseMove,
  Prose,
  TargetDirection,
} from '@varje-elev/domain';
import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  doublePrecision,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { person } from './access.ts';
import {
  authorityKey,
  instant,
  json,
  lengthOf,
  localDate,
  oneOf,
  ownAuthorityOnly,
  revision,
  rule,
  timestamps,
} from './columns.ts';
import { cycle } from './cycle.ts';

/** Entries are keyed by authority and cycle, so a cycle is read as index ranges and a reference cannot leave its cycle. */
const entryOfCycle = () => ({
  authorityId: authorityKey(),
  cycleId: uuid('cycle_id').notNull(),
  id: uuid('id').notNull(),
  position: integer('position').notNull(),
  revision: revision(),
  ...timestamps(),
});

type EntryColumns = { authorityId: AnyPgColumn; cycleId: AnyPgColumn; id: AnyPgColumn };

const keyOfEntry = (t: EntryColumns) => primaryKey({ columns: [t.authorityId, t.cycleId, t.id] });

const ofCycle = (name: string, t: EntryColumns) =>
  foreignKey({
    name,
    columns: [t.authorityId, t.cycleId],
    foreignColumns: [cycle.authorityId, cycle.id],
  });

const ofPerson = (name: string, t: EntryColumns, column: AnyPgColumn) =>
  foreignKey({
    name,
    columns: [t.authorityId, column],
    foreignColumns: [person.authorityId, person.id],
  });

const sameCycle = (name: string, t: EntryColumns, column: AnyPgColumn, target: EntryColumns) =>
  foreignKey({
    name,
    columns: [t.authorityId, t.cycleId, column],
    foreignColumns: [target.authorityId, target.cycleId, target.id],
  });

export const cycleEvidence = pgTable(
  'cycle_evidence',
  {
    ...entryOfCycle(),
    status: text('status').$type<EvidenceStatus>().notNull(),
    kind: text('kind').$type<EvidenceKind>().notNull(),
    text: text('text').notNull(),
    source: text('source').notNull(),
    observedOn: localDate('observed_on').notNull(),
    confidence: text('confidence').$type<Confidence>(),
  },
  (t) => [
    keyOfEntry(t),
    ofCycle('cycle_evidence_cycle', t),
    oneOf('cycle_evidence_status', t.status, EvidenceStatus),
    oneOf('cycle_evidence_kind', t.kind, EvidenceKind),
    oneOf('cycle_evidence_confidence', t.confidence, Confidence),
    lengthOf('cycle_evidence_text_length', t.text, Prose),
    lengthOf('cycle_evidence_source_length', t.source, DraftLine),
    ownAuthorityOnly(),
  ],
);

export const cause = pgTable(
  'cause',
  {
    ...entryOfCycle(),
    parentId: uuid('parent_id'),
    area: text('area').$type<CauseArea>().notNull(),
    text: text('text').notNull(),
    grounds: text('grounds').notNull(),
    confidence: text('confidence').$type<Confidence>().notNull(),
    chosen: boolean('chosen').notNull(),
  },
  (t) => [
    keyOfEntry(t),
    ofCycle('cause_cycle', t),
    sameCycle('cause_parent', t, t.parentId, t),
    oneOf('cause_area', t.area, CauseArea),
    oneOf('cause_confidence', t.confidence, Confidence),
    lengthOf('cause_text_length', t.text, Line),
    lengthOf('cause_grounds_length', t.grounds, DraftProse),
    ownAuthorityOnly(),
  ],
);

export const goalTarget = pgTable(
  'goal_target',
  {
    ...entryOfCycle(),
    indicator: text('indicator').notNull(),
    pupils: text('pupils').notNull(),
    pupilCount: integer('pupil_count'),
    unit: text('unit').notNull(),
    baseline: doublePrecision('baseline'),
    target: doublePrecision('target').notNull(),
    direction: text('direction').$type<TargetDirection>().notNull(),
    by: localDate('by_date').notNull(),
  },
  (t) => [
    keyOfEntry(t),
    ofCycle('goal_target_cycle', t),
    oneOf('goal_target_direction', t.direction, TargetDirection),
    lengthOf('goal_target_indicator_length', t.indicator, Line),
    lengthOf('goal_target_pupils_length', t.pupils, Line),
    lengthOf('goal_target_unit_length', t.unit, DraftLine),
    rule('goal_target_pupil_count_range', sql`${t.pupilCount} >= 0`),
    ownAuthorityOnly(),
  ],
);

export const hypothesis = pgTable(
  'hypothesis',
  {
    ...entryOfCycle(),
    causeId: uuid('cause_id'),
    name: text('name').notNull(),
    ifWe: text('if_we').notNull(),
    thenWill: text('then_will').notNull(),
    because: text('because').notNull(),
    rejectIf: text('reject_if').notNull(),
    grounds: text('grounds').notNull(),
    state: text('state').$type<HypothesisState>().notNull(),
    outcome: text('outcome').notNull(),
    judgedOn: localDate('judged_on'),
  },
  (t) => [
    keyOfEntry(t),
    ofCycle('hypothesis_cycle', t),
    sameCycle('hypothesis_cause', t, t.causeId, cause),
    oneOf('hypothesis_state', t.state, HypothesisState),
    lengthOf('hypothesis_name_length', t.name, DraftLine),
    lengthOf('hypothesis_if_we_length', t.ifWe, Prose),
    lengthOf('hypothesis_then_will_length', t.thenWill, Prose),
    lengthOf('hypothesis_because_length', t.because, Prose),
    lengthOf('hypothesis_reject_if_length', t.rejectIf, DraftProse),
    lengthOf('hypothesis_grounds_length', t.grounds, DraftProse),
    lengthOf('hypothesis_outcome_length', t.outcome, DraftProse),
    ownAuthorityOnly(),
  ],
);

export const action = pgTable(
  'action',
  {
    ...entryOfCycle(),
    hypothesisId: uuid('hypothesis_id'),
    text: text('text').notNull(),
    ownerId: uuid('owner_id'),
    from: localDate('starts_on'),
    to: localDate('ends_on'),
    status: text('status').$type<ActionStatus>().notNull(),
    occasionsDone: integer('occasions_done'),
    occasionsPlanned: integer('occasions_planned'),
  },
  (t) => [
    keyOfEntry(t),
    ofCycle('action_cycle', t),
    sameCycle('action_hypothesis', t, t.hypothesisId, hypothesis),
    ofPerson('action_owner', t, t.ownerId),
    oneOf('action_status', t.status, ActionStatus),
    lengthOf('action_text_length', t.text, Line),
    rule('action_period', sql`${t.to} >= ${t.from}`),
    rule(
      'action_fidelity',
      sql`(${t.occasionsDone} is null) = (${t.occasionsPlanned} is null) and ${t.occasionsDone} between 0 and ${t.occasionsPlanned}`,
    ),
    ownAuthorityOnly(),
  ],
);

export const followUp = pgTable(
  'follow_up',
  {
    ...entryOfCycle(),
    plannedOn: localDate('planned_on').notNull(),
    doneOn: localDate('done_on'),
    plan: text('plan').notNull(),
    course: text('course').$type<Course>(),
    text: text('text').notNull(),
    pupilVoice: boolean('pupil_voice').notNull(),
    targetId: uuid('target_id'),
    value: doublePrecision('value'),
    responsibleId: uuid('responsible_id'),
  },
  (t) => [
    keyOfEntry(t),
    ofCycle('follow_up_cycle', t),
    sameCycle('follow_up_target', t, t.targetId, goalTarget),
    ofPerson('follow_up_responsible', t, t.responsibleId),
    oneOf('follow_up_course', t.course, Course),
    lengthOf('follow_up_plan_length', t.plan, DraftProse),
    lengthOf('follow_up_text_length', t.text, DraftProse),
    ownAuthorityOnly(),
  ],
);

/** At most one per cycle. */
export const analysis = pgTable(
  'analysis',
  {
    authorityId: authorityKey(),
    cycleId: uuid('cycle_id').notNull(),
    resultAgainstGoal: text('result_against_goal').notNull(),
    effectForWhom: text('effect_for_whom').notNull(),
    helpedAndHindered: text('helped_and_hindered').notNull(),
    causesReconsidered: text('causes_reconsidered').notNull(),
    conclusion: text('conclusion').notNull(),
    confidence: text('confidence').$type<Confidence>(),
    wouldChangeOurMind: text('would_change_our_mind').notNull(),
    revision: revision(),
    ...timestamps(),
  },
  (t) => [
    primaryKey({ columns: [t.authorityId, t.cycleId] }),
    foreignKey({
      name: 'analysis_cycle',
      columns: [t.authorityId, t.cycleId],
      foreignColumns: [cycle.authorityId, cycle.id],
    }),
    oneOf('analysis_confidence', t.confidence, Confidence),
    lengthOf('analysis_result_against_goal_length', t.resultAgainstGoal, DraftProse),
    lengthOf('analysis_effect_for_whom_length', t.effectForWhom, DraftProse),
    lengthOf('analysis_helped_and_hindered_length', t.helpedAndHindered, DraftProse),
    lengthOf('analysis_causes_reconsidered_length', t.causesReconsidered, DraftProse),
    lengthOf('analysis_conclusion_length', t.conclusion, DraftProse),
    lengthOf('analysis_would_change_our_mind_length', t.wouldChangeOurMind, DraftProse),
    ownAuthorityOnly(),
  ],
);

export const decision = pgTable(
  'decision',
  {
    ...entryOfCycle(),
    actionId: uuid('action_id'),
    kind: text('kind').$type<DecisionKind>().notNull(),
    reason: text('reason').notNull(),
    decidedOn: localDate('decided_on').notNull(),
  },
  (t) => [
    keyOfEntry(t),
    ofCycle('decision_cycle', t),
    sameCycle('decision_action', t, t.actionId, action),
    oneOf('decision_kind', t.kind, DecisionKind),
    lengthOf('decision_reason_length', t.reason, Prose),
    ownAuthorityOnly(),
  ],
);

export const participation = pgTable(
  'participation',
  {
    ...entryOfCycle(),
    group: text('participant_group').$type<ParticipantGroup>().notNull(),
    how: text('how').notNull(),
    on: localDate('took_place_on').notNull(),
    headcount: integer('headcount'),
  },
  (t) => [
    keyOfEntry(t),
    ofCycle('participation_cycle', t),
    oneOf('participation_group', t.group, ParticipantGroup),
    lengthOf('participation_how_length', t.how, Prose),
    rule('participation_headcount_range', sql`${t.headcount} >= 1`),
    ownAuthorityOnly(),
  ],
);

/** Names stand here for staff only; pupils and guardians are a number in `headcount`. */
export const participationPerson = pgTable(
  'participation_person',
  {
    authorityId: authorityKey(),
    cycleId: uuid('cycle_id').notNull(),
    participationId: uuid('participation_id').notNull(),
    personId: uuid('person_id').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.authorityId, t.cycleId, t.participationId, t.personId] }),
    foreignKey({
      name: 'participation_person_participation',
      columns: [t.authorityId, t.cycleId, t.participationId],
      foreignColumns: [participation.authorityId, participation.cycleId, participation.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'participation_person_person',
      columns: [t.authorityId, t.personId],
      foreignColumns: [person.authorityId, person.id],
    }),
    ownAuthorityOnly(),
  ],
);

/** Moves are history: written once, never changed. */
export const phaseMove = pgTable(
  'phase_move',
  {
    authorityId: authorityKey(),
    cycleId: uuid('cycle_id').notNull(),
    id: uuid('id').notNull(),
    position: integer('position').notNull(),
    from: text('from_phase').$type<Phase>().notNull(),
    to: text('to_phase').$type<Phase>().notNull(),
    at: instant('moved_at').notNull(),
    byPersonId: uuid('by_person_id').notNull(),
    reason: text('reason').notNull(),
    overrides: json('overrides').$type<PhaseMove['overrides']>().notNull(),
  },
  (t) => [
    keyOfEntry(t),
    ofCycle('phase_move_cycle', t),
    ofPerson('phase_move_person', t, t.byPersonId),
    oneOf('phase_move_from', t.from, Phase),
    oneOf('phase_move_to', t.to, Phase),
    lengthOf('phase_move_reason_length', t.reason, DraftProse),
    ownAuthorityOnly(),
  ],
);
