import { listImprovementAreas, loadCycle, membersOf } from '@varje-elev/db';
import { can, type Id, type ImprovementContext } from '@varje-elev/domain';
import { resourceOfCycle } from '../resource.ts';
import type { Room } from '../room.ts';

interface Subject {
  readonly unitId: Id;
  readonly unitPath: string;
  /** The area itself, which does not count among the others. */
  readonly areaId: Id | null;
  readonly cycleId: Id | null;
}

/** What the rules of improvement areas need to know of the world around a unit's list. */
export async function contextOf(room: Room, subject: Subject): Promise<ImprovementContext> {
  const { tx, authorityId, now, today } = room;
  const [members, prioritised, cycle] = await Promise.all([
    membersOf(tx, authorityId, subject.unitId, today),
    listImprovementAreas(tx, authorityId, {
      unitIds: [subject.unitId],
      states: ['prioritised', 'takenUp'],
    }),
    subject.cycleId === null ? null : cycleFor(room, subject.cycleId),
  ]);
  return {
    now,
    today,
    members: members.map(({ id }) => id),
    /** An area is sent one step at a time: whoever stands nearest sees it first. */
    unitsAbove: subject.unitPath.split('/').slice(-3, -2),
    otherPrioritised: prioritised.filter(({ id }) => id !== subject.areaId).length,
    cycle,
  };
}

/** A cycle that the actor may not write in is, for the rules, not there. */
async function cycleFor({ tx, authorityId, actor }: Room, cycleId: Id) {
  const resource = await resourceOfCycle(tx, authorityId, cycleId);
  if (resource === null || !can(actor, 'cycle.edit', resource)) return null;
  const cycle = await loadCycle(tx, authorityId, cycleId);
  return cycle === null
    ? null
    : { id: cycle.id, unitId: cycle.unitId, concluded: cycle.phase === 'concluded' };
}
