import { z } from 'zod';
import { fail, Id, LocalDate, ok, type Result } from '../kernel/index.ts';
import { findUnit, type OrganisationChange, withUnit } from './change.ts';
import { createUnit } from './create-unit.ts';
import type { Organisation } from './history.ts';
import type { Refusal } from './placing-rules.ts';
import { SchoolUnitCode, type Unit } from './schema.ts';

export const SucceedUnit = z.object({ unitId: Id, successorId: Id });
export type SucceedUnit = z.infer<typeof SucceedUnit>;

function isSucceededBy(organisation: Organisation, unit: Unit, laterId: Id): boolean {
  if (unit.successorId === null) return false;
  if (unit.successorId === laterId) return true;
  const next = organisation.units.find((other) => other.id === unit.successorId);
  return next !== undefined && isSucceededBy(organisation, next, laterId);
}

function wrongSuccessor(organisation: Organisation, unit: Unit, successor: Unit): Refusal {
  const path = ['successorId'];
  const { name } = successor;
  if (successor.id === unit.id) return fail('successorIsItself', { path });
  if (unit.type === 'authority') return fail('authorityStaysOnTop', { path: ['unitId'] });
  if (successor.type !== unit.type) return fail('successorOfOtherType', { path });
  if (unit.to === null) return fail('unitNotClosed', { path: ['unitId'], params: { name: unit.name } });
  if (isSucceededBy(organisation, successor, unit.id))
    return fail('successorsInACircle', { path, params: { name } });
  if (successor.to !== null && successor.to <= unit.to)
    return fail('successorNotOpenAfter', { path, params: { name, date: unit.to } });
  return null;
}

/**
 * Says which unit took over when one closed, so that history can be followed. Errors: `unitNotFound`,
 * `successorIsItself`, `authorityStaysOnTop`, `successorOfOtherType`, `unitNotClosed`, `successorsInACircle`,
 * `successorNotOpenAfter`.
 */
export function succeedUnit(organisation: Organisation, input: SucceedUnit): Result<OrganisationChange> {
  const unit = findUnit(organisation, input.unitId, 'unitId');
  if (!unit.ok) return unit;
  const successor = findUnit(organisation, input.successorId, 'successorId');
  if (!successor.ok) return successor;
  const broken = wrongSuccessor(organisation, unit.value, successor.value);
  return broken ?? ok(withUnit(organisation, { ...unit.value, successorId: input.successorId }));
}

/** `id` is the new unit's; `schoolUnitCode` its new code, null for a unit that is no school or has none yet. */
export const ReopenUnit = z.object({
  unitId: Id,
  id: Id,
  parentId: Id,
  from: LocalDate,
  schoolUnitCode: SchoolUnitCode.nullable(),
});
export type ReopenUnit = z.infer<typeof ReopenUnit>;

/**
 * Opens a closed unit again, as a new unit with a new code that succeeds the old one; the old one's end stays true.
 * Errors: `unitNotClosed`, `reopensBeforeItClosed`, and those of `createUnit` and `succeedUnit`.
 */
export function reopenUnit(organisation: Organisation, input: ReopenUnit): Result<OrganisationChange> {
  const found = findUnit(organisation, input.unitId, 'unitId');
  if (!found.ok) return found;
  const old = found.value;
  if (old.to === null) return fail('unitNotClosed', { path: ['unitId'], params: { name: old.name } });
  if (input.from <= old.to)
    return fail('reopensBeforeItClosed', { path: ['from'], params: { name: old.name, date: old.to } });
  const { type, name, teamKind, schoolTypes } = old;
  const { id, parentId, from, schoolUnitCode } = input;
  const created = createUnit(organisation, {
    id,
    parentId,
    type,
    name,
    teamKind,
    schoolUnitCode,
    schoolTypes,
    from,
  });
  if (!created.ok) return created;
  const linked = succeedUnit(created.value.organisation, { unitId: old.id, successorId: id });
  if (!linked.ok) return linked;
  return ok({
    organisation: linked.value.organisation,
    units: [...created.value.units, ...linked.value.units],
    placements: [...created.value.placements, ...linked.value.placements],
  });
}
