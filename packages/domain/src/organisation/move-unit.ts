import { z } from 'zod';
import { addDays, fail, Id, LocalDate, ok, type Result } from '../kernel/index.ts';
import { findUnit, type OrganisationChange, withUnit } from './change.ts';
import { isOpenOn, type Organisation, placementsOf, spansWhole } from './history.ts';
import { cannotLieUnder, type Refusal } from './placing-rules.ts';
import type { Placement, Unit } from './schema.ts';

export const MoveUnit = z.object({ unitId: Id, parentId: Id, on: LocalDate });
export type MoveUnit = z.infer<typeof MoveUnit>;

function wrongDay(unit: Unit, latest: Placement, on: LocalDate, today: LocalDate): Refusal {
  const path = ['on'];
  if (on < latest.from) return fail('beforeLatestMove', { path, params: { date: latest.from } });
  if (on > today && on > latest.from) return fail('moveInTheFuture', { path, params: { date: on } });
  return isOpenOn(unit, on) ? null : fail('unitNotOpenOn', { path, params: { name: unit.name, date: on } });
}

function isOrLiesBelow(units: readonly Unit[], lower: Unit, id: Id): boolean {
  if (lower.id === id) return true;
  const above = units.find((unit) => unit.id === lower.parentId);
  return above !== undefined && isOrLiesBelow(units, above, id);
}

function wrongParent(units: readonly Unit[], unit: Unit, parent: Unit, on: LocalDate): Refusal {
  const path = ['parentId'];
  if (isOrLiesBelow(units, parent, unit.id)) return fail('unitUnderItself', { path });
  if (unit.parentId === parent.id) return fail('unitAlreadyThere', { path, params: { name: parent.name } });
  const broken = cannotLieUnder(unit, parent);
  if (broken !== null) return broken;
  return spansWhole(parent, { from: on, to: unit.to })
    ? null
    : fail('unitAboveNotOpen', { path, params: { name: parent.name } });
}

/** The latest placement ends the day before; one that began the same day never was. */
function replacedLatest(
  placements: readonly Placement[],
  { unitId, parentId, on }: MoveUnit,
  to: LocalDate | null,
) {
  const earlier = placements.slice(0, -1);
  const latest = placements.at(-1);
  const closed = latest !== undefined && latest.from < on ? [{ ...latest, to: addDays(on, -1) }] : [];
  return [...earlier, ...closed, { unitId, parentId, from: on, to }];
}

/**
 * Moves a unit, with everything below it, under another from a day on; the days before stay as they were.
 * The day may be earlier than today (the move is noted afterwards) but not before the unit's latest move.
 * Errors: `unitNotFound`, `authorityStaysOnTop`, `beforeLatestMove`, `moveInTheFuture`, `unitNotOpenOn`,
 * `unitUnderItself`, `unitAlreadyThere`, `unitTypeCannotLieThere`,
 * `teamKindCannotLieThere`, `unitAboveNotOpen`.
 */
export function moveUnit(
  organisation: Organisation,
  input: MoveUnit,
  today: LocalDate,
): Result<OrganisationChange> {
  const unit = findUnit(organisation, input.unitId, 'unitId');
  if (!unit.ok) return unit;
  const parent = findUnit(organisation, input.parentId, 'parentId');
  if (!parent.ok) return parent;
  const placements = placementsOf(organisation, input.unitId);
  const latest = placements.at(-1);
  if (latest === undefined) return fail('authorityStaysOnTop', { path: ['unitId'] });
  const broken =
    wrongDay(unit.value, latest, input.on, today) ??
    wrongParent(organisation.units, unit.value, parent.value, input.on);
  if (broken !== null) return broken;

  const moved = { ...unit.value, parentId: input.parentId };
  return ok(withUnit(organisation, moved, replacedLatest(placements, input, unit.value.to)));
}
