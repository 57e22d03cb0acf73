import type { Cycle } from '@varje-elev/domain';
import { ekstadUnits, norrsjoUnits } from '../authority/units.ts';
import { at } from '../dates.ts';
import { hurId, versionId } from '../framework/index.ts';
import { demoId } from '../id.ts';
import { frameOf, plannedBy } from './frame.ts';
import { moves } from './moves.ts';
import { analysis, decisions, followUps, participation } from './outcome-parts.ts';
import type { Piece } from './plan.ts';
import { actions, causes, evidence, hypotheses, targets } from './planned-parts.ts';

const units = [...ekstadUnits, ...norrsjoUnits];

/** The authority's key decides the version, the unit's type the level. */
function focus(piece: Piece) {
  const unit = units.find(({ key }) => key === piece.unit);
  const version = norrsjoUnits.some(({ key }) => key === piece.unit)
    ? 'norrsjo-v1'
    : `ekstad-v${piece.year - 2023}`;
  const level =
    unit?.type === 'team' ? 'staff' : unit?.type === 'school' ? 'schoolLeadership' : 'administration';
  return {
    frameworkVersionId: versionId(version),
    hurIds: piece.hur.map((number) => hurId(version, level, number)),
  };
}

/** The cycle as it stands: the story's past, nothing of its future. */
export function unfold(piece: Piece): Cycle {
  const frame = frameOf(piece);
  const { story, period, until } = frame;
  const taken = moves(frame);
  const last = taken.at(-1);
  const concluded = last?.to === 'concluded';
  const cycle: Cycle = {
    id: demoId('cycle', piece.key),
    unitId: demoId('unit', piece.unit),
    title: piece.title ?? story.title,
    summary: piece.summary ?? story.summary,
    ...focus(piece),
    year: piece.year,
    period,
    phase: last?.to ?? 'plan',
    phaseSince: last?.at ?? at(period.from, '06:30'),
    sharing: last !== undefined || piece.shared ? 'shared' : 'working',
    contributesToId: piece.to === undefined ? null : demoId('cycle', piece.to),
    continuesId: piece.continues === undefined ? null : demoId('cycle', piece.continues),
    leadId: frame.members[0] ?? null,
    problem: plannedBy(frame, 0.4) ? story.problem : '',
    goal: plannedBy(frame, 0.7) ? story.goal : '',
    notes: piece.notes ?? '',
    abandonedReason: piece.abandoned ?? null,
    concludedAt: concluded ? at(until === frame.marks.concluded ? frame.marks.concluded : until) : null,
    revision: 1 + taken.length,
    goalAreas: [...story.areas],
    evidence: evidence(frame),
    causes: causes(frame),
    targets: targets(frame),
    hypotheses: hypotheses(frame),
    actions: actions(frame),
    followUps: followUps(frame),
    analysis: analysis(frame),
    decisions: decisions(frame),
    participation: participation(frame),
    moves: taken,
  };
  return piece.adjust?.(cycle) ?? cycle;
}
