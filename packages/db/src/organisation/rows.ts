import type { Unit } from '@varje-elev/domain';
import { unit } from '../schema/organisation.ts';

export const unitColumns = {
  id: unit.id,
  parentId: unit.parentId,
  type: unit.type,
  name: unit.name,
  teamKind: unit.teamKind,
  schoolUnitCode: unit.schoolUnitCode,
  schoolTypes: unit.schoolTypes,
  from: unit.from,
  to: unit.to,
  successorId: unit.successorId,
};

/** A unit with its path, as rights and lists need it. */
export type PlacedUnit = Unit & { readonly path: string };

export const placedUnitColumns = { ...unitColumns, path: unit.path };
