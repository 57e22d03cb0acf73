import { fail, type Id, ok, type Result } from '../kernel/index.ts';
import { cannotLieUnder } from './placing-rules.ts';
import type { Unit } from './schema.ts';

/**
 * The unit tree of one day, checked: one root, every unit under a unit of a type it may lie under. Loops need no check
 * of their own: no type may lie under itself or under a type that may lie under it.
 */
export interface UnitTree {
  readonly root: Unit;
  readonly units: ReadonlyMap<Id, Unit>;
  /** Children in the order given; a unit without children is not a key. */
  readonly children: ReadonlyMap<Id, readonly Unit[]>;
}

function brokenPlace(unit: Unit, units: ReadonlyMap<Id, Unit>) {
  if (unit.parentId === null) return null;
  const parent = units.get(unit.parentId);
  if (parent === undefined) return fail('unitNotFound', { path: [unit.id, 'parentId'] });
  const broken = cannotLieUnder(unit, parent);
  return broken && fail(broken.error.code, { path: [unit.id, 'parentId'] });
}

/**
 * Builds the tree from its units. Errors, each with the unit's id in the path: `unitTreeHasNoSingleRoot`,
 * `unitNotFound` (the parent is not there), `unitTypeCannotLieThere`, `teamKindCannotLieThere`.
 */
export function treeOf(all: readonly Unit[]): Result<UnitTree> {
  const roots = all.filter((unit) => unit.type === 'authority' && unit.parentId === null);
  const [root] = roots;
  if (root === undefined || roots.length > 1)
    return fail('unitTreeHasNoSingleRoot', { params: { count: roots.length } });
  const units = new Map(all.map((unit) => [unit.id, unit]));
  const children = new Map<Id, Unit[]>();
  for (const unit of all) {
    if (unit === root) continue;
    if (unit.parentId === null) return fail('unitTypeCannotLieThere', { path: [unit.id, 'parentId'] });
    const broken = brokenPlace(unit, units);
    if (broken !== null) return broken;
    children.set(unit.parentId, [...(children.get(unit.parentId) ?? []), unit]);
  }
  return ok({ root, units, children });
}

/** The unit and those above it, to the root. */
function chainUp(tree: UnitTree, id: Id): Unit[] {
  const chain: Unit[] = [];
  for (let unit = tree.units.get(id); unit !== undefined; ) {
    chain.push(unit);
    unit = unit.parentId === null ? undefined : tree.units.get(unit.parentId);
  }
  return chain;
}

/** Units above, nearest first; empty for the root and for a unit that is not in the tree. */
export function ancestorsOf(tree: UnitTree, id: Id): readonly Unit[] {
  return chainUp(tree, id).slice(1);
}

/** Ids from the root to the unit, each followed by `/`; null when the unit is not in the tree. */
export function pathOf(tree: UnitTree, id: Id): string | null {
  if (!tree.units.has(id)) return null;
  return chainUp(tree, id)
    .reverse()
    .map((unit) => `${unit.id}/`)
    .join('');
}

/** Strictly below: no unit is below itself. */
export function isBelow(tree: UnitTree, id: Id, aboveId: Id): boolean {
  return ancestorsOf(tree, id).some((unit) => unit.id === aboveId);
}

/** Every unit below, each after the unit it lies under. */
export function unitsBelow(tree: UnitTree, id: Id): readonly Unit[] {
  return (tree.children.get(id) ?? []).flatMap((child) => [child, ...unitsBelow(tree, child.id)]);
}

/** The school that the unit is or belongs to; null above the schools. */
export function schoolOf(tree: UnitTree, id: Id): Unit | null {
  return chainUp(tree, id).find((unit) => unit.type === 'school') ?? null;
}

/** The path of the unit's school, as rights and rows carry it; null above the schools. */
export function schoolPathOf(tree: UnitTree, id: Id): string | null {
  const school = schoolOf(tree, id);
  return school && pathOf(tree, school.id);
}
