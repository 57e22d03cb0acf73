import { z } from 'zod';
import { Id, ok, type Result } from '../kernel/index.ts';
import { Line } from '../kernel/text.ts';
import { findUnit, type OrganisationChange, withUnit } from './change.ts';
import type { Organisation } from './history.ts';

export const RenameUnit = z.object({ unitId: Id, name: Line });
export type RenameUnit = z.infer<typeof RenameUnit>;

/** Gives a unit, open or closed, another name, from now on and when its past is drawn. Errors: `unitNotFound`. */
export function renameUnit(organisation: Organisation, input: RenameUnit): Result<OrganisationChange> {
  const unit = findUnit(organisation, input.unitId, 'unitId');
  return unit.ok ? ok(withUnit(organisation, { ...unit.value, name: input.name })) : unit;
}
