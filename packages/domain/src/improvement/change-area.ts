import { fail, type Id, type Instant, type LocalDate, ok, type Result } from '../kernel/index.ts';
import type { ImprovementCommand, RaiseArea } from './commands.ts';
import type { ImprovementArea } from './schema.ts';
import { legalIn } from './transitions.ts';

/** More than this in one unit is allowed, with a warning: what is prioritised together with everything is not. */
export const fewEnough = 3;

/** What the rules of an area need to know of the world. */
export interface ImprovementContext {
  readonly now: Instant;
  readonly today: LocalDate;
  /** The people of the unit on whose list the area stands. */
  readonly members: readonly Id[];
  /** The units above the unit that raises or sends it, nearest first. */
  readonly unitsAbove: readonly Id[];
  /** How many other areas the unit has prioritised or taken up. */
  readonly otherPrioritised: number;
  /** For `takeUp`: the cycle that takes it up. Null when there is none that the person may see. */
  readonly cycle?: { readonly id: Id; readonly unitId: Id; readonly concluded: boolean } | null;
}

/** Not a broken rule: the change is made, and this is said beside it. */
export type ImprovementWarning = {
  readonly code: 'manyPrioritised';
  readonly count: number;
  readonly most: number;
};

export interface ChangedArea {
  readonly area: ImprovementArea;
  readonly warnings: readonly ImprovementWarning[];
}

/**
 * A new area on a unit's list, or on the list of a unit above when an analysis sends it there at once.
 * Errors: `areaGoesUpwardOnly`, `deficiencyNeedsOwner`, `deficiencyNeedsDate`, `personNotInUnit`.
 * Source: Education Act (2010:800) 4:7 for a deficiency: measures shall be taken, so somebody answers, by a day.
 */
export function raise(
  input: RaiseArea,
  context: Pick<ImprovementContext, 'now' | 'members' | 'unitsAbove'>,
): Result<ChangedArea> {
  const area: ImprovementArea = {
    ...input,
    state: 'identified',
    prioritisation: null,
    takenUpByCycleId: null,
    parkedReason: null,
    resolution: '',
    verification: '',
    raisedAt: context.now,
    revision: 1,
  };
  const reach = [input.raisedByUnitId, ...context.unitsAbove];
  if (!reach.includes(input.unitId)) return fail('areaGoesUpwardOnly', { path: ['unitId'] });
  return firstProblem(area, null, context) ?? ok({ area, warnings: [] });
}

function firstProblem(
  area: ImprovementArea,
  before: ImprovementArea | null,
  context: Pick<ImprovementContext, 'members'>,
) {
  if (area.kind === 'legalDeficiency') {
    if (area.ownerId === null) return fail('deficiencyNeedsOwner', { path: ['ownerId'] });
    if (area.dueOn === null) return fail('deficiencyNeedsDate', { path: ['dueOn'] });
  }
  const newOwner = area.ownerId !== null && area.ownerId !== before?.ownerId;
  if (newOwner && area.ownerId !== null && !context.members.includes(area.ownerId)) {
    return fail('personNotInUnit', { path: ['ownerId'] });
  }
  return null;
}

/**
 * The area after a command, with what should be said beside it, or the first rule that the command breaks.
 * Errors of every command: `staleRevision`, `areaNotInThatState`. `sendUpward`: `areaGoesUpwardOnly`. `takeUp`:
 * `cycleToTakeUpNotFound`, `cycleOfAnotherUnit`, `cycleIsConcluded`. `resolve`: `deficiencyNeedsVerification`. `park`:
 * `deficiencyCannotBeParked`. `editArea`: those of `raise`.
 */
export function changeArea(
  area: ImprovementArea,
  command: ImprovementCommand,
  context: ImprovementContext,
): Result<ChangedArea> {
  if (area.revision !== command.revision) return fail('staleRevision', { path: ['area'] });
  if (!legalIn[command.type].includes(area.state)) return fail('areaNotInThatState', { path: ['state'] });
  const changed = change(area, command, context);
  if (!changed.ok) return changed;
  const { otherPrioritised } = context;
  const count = otherPrioritised + 1;
  const warnings: ImprovementWarning[] =
    command.type === 'prioritise' && count > fewEnough
      ? [{ code: 'manyPrioritised', count, most: fewEnough }]
      : [];
  return ok({ area: { ...changed.value, revision: area.revision + 1 }, warnings });
}

function change(
  area: ImprovementArea,
  command: ImprovementCommand,
  context: ImprovementContext,
): Result<ImprovementArea> {
  switch (command.type) {
    case 'editArea': {
      const edited: ImprovementArea = {
        ...area,
        title: command.title ?? area.title,
        description: command.description ?? area.description,
        ownerId: command.ownerId === undefined ? area.ownerId : command.ownerId,
        dueOn: command.dueOn === undefined ? area.dueOn : command.dueOn,
      };
      return firstProblem(edited, area, context) ?? ok(edited);
    }
    case 'sendUpward':
      return context.unitsAbove.includes(command.toUnitId)
        ? ok({ ...area, unitId: command.toUnitId, state: 'identified', prioritisation: null })
        : fail('areaGoesUpwardOnly', { path: ['toUnitId'] });
    case 'prioritise':
      return ok({ ...area, state: 'prioritised', prioritisation: command.grounds });
    case 'takeUp':
      return takeUp(area, command.cycleId, context);
    case 'resolve':
      return area.kind === 'legalDeficiency' && command.verification === ''
        ? fail('deficiencyNeedsVerification', { path: ['verification'] })
        : ok({
            ...area,
            state: 'resolved',
            resolution: command.resolution,
            verification: command.verification,
          });
    case 'park':
      return area.kind === 'legalDeficiency'
        ? fail('deficiencyCannotBeParked')
        : ok({ ...area, state: 'parked', parkedReason: command.reason });
    case 'reopen':
      return ok({
        ...area,
        state: 'identified',
        prioritisation: null,
        takenUpByCycleId: null,
        parkedReason: null,
      });
  }
}

/** A cycle of the unit on whose list the area stands, still running. */
function takeUp(area: ImprovementArea, cycleId: Id, context: ImprovementContext): Result<ImprovementArea> {
  const path = ['cycleId'];
  const cycle = context.cycle;
  if (!cycle || cycle.id !== cycleId) return fail('cycleToTakeUpNotFound', { path });
  if (cycle.unitId !== area.unitId) return fail('cycleOfAnotherUnit', { path });
  if (cycle.concluded) return fail('cycleIsConcluded', { path });
  return ok({ ...area, state: 'takenUp', takenUpByCycleId: cycle.id });
}
