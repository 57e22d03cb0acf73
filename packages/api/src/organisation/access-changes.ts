import type { Post } from '@varje-elev/db';
import {
  type Actor,
  type AuthorityId,
  ancestorsOf,
  can,
  type Id,
  pathOf,
  type Resource,
  type Role,
  schoolPathOf,
  type UnitTree,
} from '@varje-elev/domain';

/** Somebody who will read other units' shared work than before. */
export interface AccessChange {
  readonly personId: Id;
  readonly name: string;
  readonly protected: boolean;
  readonly roles: readonly Role[];
  /** Has an assignment in the units that are changed. */
  readonly inside: boolean;
  readonly gains: readonly Id[];
  readonly loses: readonly Id[];
}

interface Change {
  readonly authorityId: AuthorityId;
  readonly before: UnitTree;
  readonly after: UnitTree;
  /** Assignments that are valid today. */
  readonly posts: readonly Post[];
  /** The unit that is changed and all below it. */
  readonly changed: readonly Id[];
}

/** Whose reading changes when the tree does: by the same table that decides it afterwards. */
export function accessChanges({ authorityId, before, after, posts, changed }: Change): AccessChange[] {
  const above = [before, after].flatMap((tree) =>
    changed.slice(0, 1).flatMap((id) => ancestorsOf(tree, id).map((unit) => unit.id)),
  );
  const touched = [...new Set([...changed, ...above])];
  const inside = new Set(changed);
  const readBefore = reader(authorityId, before, touched);
  const readAfter = reader(authorityId, after, touched);
  return [...Map.groupBy(posts, ({ personId }) => personId)].flatMap(([personId, held]) => {
    const [first] = held;
    if (first === undefined) return [];
    const [old, young] = [readBefore(held), readAfter(held)];
    const gains = young.filter((id) => !old.includes(id));
    const loses = old.filter((id) => !young.includes(id));
    if (gains.length + loses.length === 0) return [];
    return [
      {
        personId,
        name: first.personName,
        protected: first.protected,
        roles: [...new Set(held.map(({ role }) => role))],
        inside: held.some(({ unitId }) => inside.has(unitId)),
        gains,
        loses,
      },
    ];
  });
}

/** Which of the touched units' shared work somebody with these assignments reads. */
function reader(authorityId: AuthorityId, tree: UnitTree, touched: readonly Id[]) {
  const places = new Map(
    [...tree.units.keys()].map((id) => [
      id,
      { unitId: id, unitPath: pathOf(tree, id) ?? '', schoolPath: schoolPathOf(tree, id) },
    ]),
  );
  const resources = touched.flatMap((id): Resource[] => {
    const [place, unit] = [places.get(id), tree.units.get(id)];
    return place === undefined || unit === undefined
      ? []
      : [{ authorityId, ...place, unitType: unit.type, sharing: 'shared' }];
  });
  return (held: readonly Post[]): Id[] => {
    const mandates = held.flatMap(({ role, unitId }) => {
      const place = places.get(unitId);
      return place === undefined ? [] : [{ role, ...place }];
    });
    const actor: Actor = { authorityId, personId: held[0]?.personId ?? '', name: '', mandates };
    return resources.filter((resource) => can(actor, 'cycle.read', resource)).map(({ unitId }) => unitId);
  };
}
