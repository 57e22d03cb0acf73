import { linksAbove, loadFrameworkVersion, membersOf } from '@varje-elev/db';
import {
  type ContributionTarget,
  type Cycle,
  type CycleCommand,
  type CycleContext,
  can,
  type Id,
  levelOf,
} from '@varje-elev/domain';
import { found } from '../fault.ts';
import { resourceOfCycle, resourceOfUnit } from '../resource.ts';
import type { Room } from '../room.ts';

/** What the rules need to know of the world around a stored cycle. */
export function contextOf(room: Room, cycle: Cycle, command: CycleCommand | null): Promise<CycleContext> {
  const targetId = command?.type === 'contributeTo' ? command.cycleId : cycle.contributesToId;
  return contextFor(room, { ...cycle, contributesToId: targetId });
}

type Subject = Pick<Cycle, 'unitId' | 'frameworkVersionId' | 'contributesToId'>;

export async function contextFor(room: Room, subject: Subject): Promise<CycleContext> {
  const { tx, authorityId, actor, now, today, newId } = room;
  const [unit, members, version, target] = await Promise.all([
    resourceOfUnit(tx, authorityId, subject.unitId),
    membersOf(tx, authorityId, subject.unitId, today),
    loadFrameworkVersion(tx, authorityId, subject.frameworkVersionId),
    subject.contributesToId === null ? null : targetOf(room, subject.contributesToId),
  ]);
  const { unitPath, unitType } = found(unit);
  return {
    now,
    today,
    newId,
    personId: actor.personId,
    members: [...new Set(members.map(({ id }) => id))],
    unit: { level: levelOf(unitType), path: unitPath },
    focusVersion: found(version),
    target,
  };
}

/** A cycle that the actor may not read is, for the rules, not there: no link tells that it exists. */
async function targetOf(room: Room, cycleId: Id): Promise<ContributionTarget | null> {
  const { tx, authorityId, actor } = room;
  const resource = await resourceOfCycle(tx, authorityId, cycleId);
  if (resource === null || !can(actor, 'cycle.read', resource)) return null;
  const [target, ...above] = await linksAbove(tx, authorityId, cycleId);
  const { id, period } = found(target);
  return { id, unitPath: resource.unitPath, period, ancestorsInThread: above.map((cycle) => cycle.id) };
}
