import { z } from 'zod';
import { addDays, type DomainError, fail, type Id, type LocalDate, type Result } from '../kernel/index.ts';
import { badShape, codeNotFree } from './placing-rules.ts';
import { Placement, Unit } from './schema.ts';
import { treeOf, type UnitTree } from './tree.ts';

/** All units, open and closed, as they are now, and everywhere each has lain. */
export const Organisation = z.object({ units: z.array(Unit), placements: z.array(Placement) });
export interface Organisation {
  readonly units: readonly Unit[];
  readonly placements: readonly Placement[];
}

type Span = { readonly from: LocalDate; readonly to: LocalDate | null };

export function isOpenOn({ from, to }: Span, date: LocalDate): boolean {
  return from <= date && (to === null || date <= to);
}

/** Is every day of the inner span inside the outer? */
export function spansWhole(outer: Span, inner: Span): boolean {
  if (outer.from > inner.from) return false;
  return outer.to === null || (inner.to !== null && inner.to <= outer.to);
}

/** A unit's placements, oldest first. */
export function placementsOf(organisation: Organisation, unitId: Id): readonly Placement[] {
  return organisation.placements
    .filter((placement) => placement.unitId === unitId)
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}

/**
 * The tree as it was on a day: the units that were open, each where it lay then. Names are today's.
 * Errors: as `treeOf`; `unitTreeHasNoSingleRoot` with 0 for a day before the authority opened.
 */
export function treeOn({ units, placements }: Organisation, date: LocalDate): Result<UnitTree> {
  const parents = new Map(
    placements
      .filter((placement) => isOpenOn(placement, date))
      .map(({ unitId, parentId }) => [unitId, parentId]),
  );
  return treeOf(
    units
      .filter((unit) => isOpenOn(unit, date))
      .map((unit) => ({ ...unit, parentId: parents.get(unit.id) ?? null })),
  );
}

/** The days, from the given one on, on which the tree looks different from the day before. */
export function daysOfChange({ units, placements }: Organisation, from: LocalDate): readonly LocalDate[] {
  const days = [...units, ...placements].flatMap((span) =>
    span.to === null ? [span.from] : [span.from, addDays(span.to, 1)],
  );
  return [...new Set([from, ...days])].filter((day) => day >= from).sort();
}

function placementsFollow(organisation: Organisation, unit: Unit): boolean {
  const placements = placementsOf(organisation, unit.id);
  if (unit.parentId === null) return placements.length === 0;
  const starts = [unit.from, ...placements.map(({ to }) => to && addDays(to, 1))];
  const follow = placements.every((placement, index) => placement.from === starts[index]);
  const last = placements.at(-1);
  return follow && last !== undefined && last.to === unit.to && last.parentId === unit.parentId;
}

function hasSuccessorCircle(organisation: Organisation, unit: Unit): boolean {
  const passed = new Set<Id>();
  for (let at: Unit | undefined = unit; at !== undefined && at.successorId !== null; ) {
    if (passed.has(at.id)) return true;
    passed.add(at.id);
    const next: Id = at.successorId;
    at = organisation.units.find((other) => other.id === next);
  }
  return false;
}

/**
 * Everything that is wrong with an organisation that comes from outside (an import, a seed); empty when it is whole.
 * What the commands below make is always whole.
 */
export function organisationProblems(organisation: Organisation): DomainError[] {
  const { units } = organisation;
  const first = units.map((unit) => unit.from).sort()[0];
  const days = first === undefined ? [] : daysOfChange(organisation, first);
  const opened = days.filter((day) => units.some((unit) => isOpenOn(unit, day)));
  const trees = [treeOf(units), ...opened.map((day) => treeOn(organisation, day))];
  return [
    ...trees.flatMap((tree) => (tree.ok ? [] : [tree.error])),
    ...units.flatMap((unit) => {
      const broken = [
        badShape(unit),
        codeNotFree(units, unit),
        placementsFollow(organisation, unit)
          ? null
          : fail('placementsDoNotFollow', { path: [unit.id], params: { name: unit.name } }),
        hasSuccessorCircle(organisation, unit)
          ? fail('successorsInACircle', { path: [unit.id], params: { name: unit.name } })
          : null,
      ];
      return broken.flatMap((one) => (one === null ? [] : [one.error]));
    }),
  ];
}
