import { fail, type Id, ok, type Result } from '../kernel/index.ts';
import type { Abandon, ContributeTo, EditHead, SetFocus } from './commands.ts';
import type { CycleContext } from './context.ts';
import { contributionProblem } from './contribution.ts';
import { type Broken, firstBroken } from './entry-list.ts';
import { leavesDatesOutside, notOfTheUnit, outsideSchoolYear } from './place-in-time.ts';
import type { Cycle } from './schema.ts';

/** At least one HUR, of the cycle's framework version, at the level of the unit's own work. */
export function focusProblem(
  hurIds: readonly Id[],
  context: Pick<CycleContext, 'focusVersion' | 'unit'>,
): Broken {
  if (hurIds.length === 0) return fail('focusIsEmpty', { path: ['hurIds'] });
  for (const [index, hurId] of hurIds.entries()) {
    const hur = context.focusVersion.hurs.find((candidate) => candidate.id === hurId);
    const path = ['hurIds', index];
    if (!hur) return fail('hurNotInVersion', { path });
    if (hur.level !== context.unit.level) return fail('hurAtOtherLevel', { path });
    if (hurIds.indexOf(hurId) !== index) return fail('hurChosenTwice', { path });
  }
  return null;
}

export function editHead(cycle: Cycle, command: EditHead, context: CycleContext): Result<Cycle> {
  const { type: _type, revision: _seen, ...fields } = command;
  const written = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const next: Cycle = { ...cycle, ...written };
  const moved = command.period !== undefined;
  const broken = firstBroken(
    moved ? outsideSchoolYear(next.period, next.year) : null,
    moved ? leavesDatesOutside(cycle, next.period) : null,
    moved && cycle.contributesToId !== null
      ? contributionProblem(cycle, cycle.contributesToId, next.period, context)
      : null,
    notOfTheUnit(next.leadId, cycle.leadId, context.members, ['leadId']),
    new Set(next.goalAreas).size < next.goalAreas.length
      ? fail('goalAreaTwice', { path: ['goalAreas'] })
      : null,
  );
  return broken ?? ok(next);
}

export function setFocus(cycle: Cycle, command: SetFocus, context: CycleContext): Result<Cycle> {
  return focusProblem(command.hurIds, context) ?? ok({ ...cycle, hurIds: command.hurIds });
}

export function contributeTo(cycle: Cycle, command: ContributeTo, context: CycleContext): Result<Cycle> {
  const broken =
    command.cycleId === null ? null : contributionProblem(cycle, command.cycleId, cycle.period, context);
  return broken ?? ok({ ...cycle, contributesToId: command.cycleId });
}

export function share(cycle: Cycle): Result<Cycle> {
  return cycle.sharing === 'shared' ? fail('alreadyShared') : ok({ ...cycle, sharing: 'shared' });
}

/** Abandoning is a move of its own: from any phase, without a gate, never without saying why. */
export function abandon(cycle: Cycle, command: Abandon, context: CycleContext): Result<Cycle> {
  return ok({
    ...cycle,
    phase: 'concluded',
    phaseSince: context.now,
    abandonedReason: command.reason,
    concludedAt: context.now,
    moves: [
      ...cycle.moves,
      {
        id: context.newId(),
        from: cycle.phase,
        to: 'concluded',
        at: context.now,
        byPersonId: context.personId,
        reason: command.reason,
        overrides: [],
      },
    ],
  });
}
