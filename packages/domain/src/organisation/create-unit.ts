import type { z } from 'zod';
import { fail, Id, type LocalDate, ok, type Result } from '../kernel/index.ts';
import { findUnit, type OrganisationChange, withUnit } from './change.ts';
import { type Organisation, spansWhole } from './history.ts';
import { badShape, cannotLieUnder, codeNotFree } from './placing-rules.ts';
import { Unit } from './schema.ts';

/** The organisation of a new authority: the root alone, which has no placement because it lies under nothing. */
export function foundOrganisation(authority: { id: Id; name: string; from: LocalDate }): Organisation {
  const root: Unit = {
    ...authority,
    parentId: null,
    type: 'authority',
    teamKind: null,
    schoolUnitCode: null,
    schoolTypes: [],
    to: null,
    successorId: null,
  };
  return { units: [root], placements: [] };
}

export const CreateUnit = Unit.omit({ to: true, successorId: true }).extend({ parentId: Id });
export type CreateUnit = z.infer<typeof CreateUnit>;

/**
 * Opens a unit under another. Errors: `unitAlreadyExists`, `unitNotFound` (the unit above), those of shape, place and
 * code, and `unitAboveNotOpen` when the unit above opens later or has a last day.
 */
export function createUnit(organisation: Organisation, input: CreateUnit): Result<OrganisationChange> {
  if (organisation.units.some((unit) => unit.id === input.id))
    return fail('unitAlreadyExists', { path: ['id'] });
  const parent = findUnit(organisation, input.parentId, 'parentId');
  if (!parent.ok) return parent;
  const unit: Unit = { ...input, to: null, successorId: null };
  const broken =
    badShape(unit) ?? cannotLieUnder(unit, parent.value) ?? codeNotFree(organisation.units, unit);
  if (broken !== null) return broken;
  if (!spansWhole(parent.value, unit))
    return fail('unitAboveNotOpen', { path: ['from'], params: { name: parent.value.name } });
  const { id: unitId, parentId, from } = input;
  return ok(withUnit(organisation, unit, [{ unitId, parentId, from, to: null }]));
}
