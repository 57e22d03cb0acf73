import { z } from 'zod';
import { fail, Id, LocalDate, ok, type Result } from '../kernel/index.ts';
import { findUnit, type OrganisationChange, withUnit } from './change.ts';
import { type Organisation, placementsOf } from './history.ts';
import type { Unit } from './schema.ts';
import { succeedUnit } from './succeed-unit.ts';

/** `on` is the unit's last day; it may lie ahead. `successorId` is the unit that takes over, null for none. */
export const CloseUnit = z.object({ unitId: Id, on: LocalDate, successorId: Id.nullable().default(null) });
export type CloseUnit = z.input<typeof CloseUnit>;

/**
 * Ends a unit after its last day, and the teams in it with it; they stay in the history with all they have done.
 * Schools below are closed or moved first. The unit itself is the first of the written ones.
 * Errors: `unitNotFound`, `authorityStaysOnTop`, `unitAlreadyClosed`, `beforeLatestMove`, `unitHasOpenUnits`,
 * `teamCameLater`, and those of `succeedUnit`.
 */
export function closeUnit(
  organisation: Organisation,
  { unitId, on, successorId = null }: CloseUnit,
): Result<OrganisationChange> {
  const found = findUnit(organisation, unitId, 'unitId');
  if (!found.ok) return found;
  const unit = found.value;
  const latest = placementsOf(organisation, unitId).at(-1);
  if (latest === undefined) return fail('authorityStaysOnTop', { path: ['unitId'] });
  if (unit.to !== null)
    return fail('unitAlreadyClosed', { path: ['unitId'], params: { name: unit.name, date: unit.to } });
  if (on < latest.from) return fail('beforeLatestMove', { path: ['on'], params: { date: latest.from } });
  const teams = teamsThatCloseToo(organisation, { unitId, on });
  if (!teams.ok) return teams;
  const closed = [unit, ...teams.value].reduce<OrganisationChange>(
    (change, one) => together(change, ended(change.organisation, one, on)),
    { organisation, units: [], placements: [] },
  );
  if (successorId === null) return ok(closed);
  const succeeded = succeedUnit(closed.organisation, { unitId, successorId });
  return succeeded.ok ? ok(together(closed, succeeded.value)) : succeeded;
}

/** The teams that lie in the unit after the day. */
function teamsThatCloseToo(
  organisation: Organisation,
  { unitId, on }: { readonly unitId: Id; readonly on: LocalDate },
): Result<readonly Unit[]> {
  const later = organisation.placements.filter(
    (placement) => placement.parentId === unitId && (placement.to === null || placement.to > on),
  );
  const lying = later.map((placement) => {
    const team = organisation.units.find(({ id, type }) => id === placement.unitId && type === 'team');
    return placementsOf(organisation, placement.unitId).at(-1) === placement ? team : undefined;
  });
  const teams = lying.filter((team) => team !== undefined);
  const others = new Set(later.filter((_, at) => lying[at] === undefined).map((one) => one.unitId));
  if (others.size > 0)
    return fail('unitHasOpenUnits', { path: ['unitId'], params: { count: others.size, date: on } });
  const late = later.findIndex(({ from }) => from > on);
  const [team, placement] = [teams[late], later[late]];
  if (team !== undefined && placement !== undefined)
    return fail('teamCameLater', { path: ['on'], params: { name: team.name, date: placement.from } });
  return ok(teams);
}

function ended(organisation: Organisation, unit: Unit, on: LocalDate): OrganisationChange {
  const placements = placementsOf(organisation, unit.id);
  const last = placements.slice(-1).map((placement) => ({ ...placement, to: on }));
  return withUnit(organisation, { ...unit, to: on }, [...placements.slice(0, -1), ...last]);
}

/** Two commands as one: each unit as it is after the second. */
function together(first: OrganisationChange, second: OrganisationChange): OrganisationChange {
  const again = new Set(second.units.map(({ id }) => id));
  const latest = (unit: Unit) => second.units.find(({ id }) => id === unit.id) ?? unit;
  const fresh = second.units.filter(({ id }) => !first.units.some((unit) => unit.id === id));
  return {
    organisation: second.organisation,
    units: [...first.units.map(latest), ...fresh],
    placements: [...first.placements.filter(({ unitId }) => !again.has(unitId)), ...second.placements],
  };
}
