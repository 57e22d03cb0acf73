import { z } from 'zod';
import { fail, Id, LocalDate, ok, type Result } from '../kernel/index.ts';
import { findUnit, type OrganisationChange, withUnit } from './change.ts';
import { type Organisation, placementsOf } from './history.ts';

/** `on` is the unit's last day; it may lie ahead. */
export const CloseUnit = z.object({ unitId: Id, on: LocalDate });
export type CloseUnit = z.infer<typeof CloseUnit>;

/**
 * Ends a unit after its last day; it stays in the history with all it has done. Units below are closed or moved first.
 * Errors: `unitNotFound`, `authorityStaysOnTop`, `unitAlreadyClosed`, `beforeLatestMove`, `unitHasOpenUnits`.
 */
export function closeUnit(organisation: Organisation, { unitId, on }: CloseUnit): Result<OrganisationChange> {
  const found = findUnit(organisation, unitId, 'unitId');
  if (!found.ok) return found;
  const unit = found.value;
  const placements = placementsOf(organisation, unitId);
  const latest = placements.at(-1);
  if (latest === undefined) return fail('authorityStaysOnTop', { path: ['unitId'] });
  if (unit.to !== null)
    return fail('unitAlreadyClosed', { path: ['unitId'], params: { name: unit.name, date: unit.to } });
  if (on < latest.from) return fail('beforeLatestMove', { path: ['on'], params: { date: latest.from } });
  const openAfter = organisation.placements.filter(
    (placement) => placement.parentId === unitId && (placement.to === null || placement.to > on),
  );
  const count = new Set(openAfter.map((placement) => placement.unitId)).size;
  if (count > 0) return fail('unitHasOpenUnits', { path: ['unitId'], params: { count, date: on } });
  return ok(withUnit(organisation, { ...unit, to: on }, [...placements.slice(0, -1), { ...latest, to: on }]));
}
