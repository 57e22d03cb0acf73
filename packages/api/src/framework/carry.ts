import { listVersions, loadFrameworkVersions, type Tx } from '@varje-elev/db';
import {
  type AuthorityId,
  carryOver,
  type FrameworkVersion,
  type HurMapping,
  type Id,
} from '@varje-elev/domain';

/** Between the HUR of all versions and those of the one that is shown: forward by the mappings, back by the same ones turned round. */
export interface Carrier {
  /** What a HUR of a version is called in the version shown. */
  carry(hurId: Id, versionId: Id): readonly Id[];
  /** Everything in any version that is carried to this HUR of the version shown, itself with it. */
  origins(hurId: Id): readonly Id[];
}

/** All versions of a framework and the way between them: a handful of rows, whatever work there is. */
export async function carrierTo(tx: Tx, authorityId: AuthorityId, shown: FrameworkVersion): Promise<Carrier> {
  const heads = await listVersions(tx, authorityId);
  const ids = heads.filter(({ frameworkId }) => frameworkId === shown.frameworkId).map(({ id }) => id);
  const versions = (await loadFrameworkVersions(tx, authorityId, ids)).toSorted(
    (a, b) => a.number - b.number,
  );
  const carry = (hurId: Id, versionId: Id) => {
    const from = versions.find(({ id }) => id === versionId);
    if (from === undefined) return [];
    return carryOver([hurId], ...stepsBetween(versions, from.number, shown.number)).hurIds;
  };
  const origins = (hurId: Id) =>
    versions.flatMap((version) =>
      version.hurs.map(({ id }) => id).filter((id) => carry(id, version.id).includes(hurId)),
    );
  return { carry, origins };
}

function stepsBetween(versions: readonly FrameworkVersion[], from: number, to: number): HurMapping[][] {
  if (from <= to) {
    return versions.filter(({ number }) => number > from && number <= to).map(({ mapping }) => mapping);
  }
  return versions
    .filter(({ number }) => number > to && number <= from)
    .toReversed()
    .map(({ mapping }) => turnedRound(mapping));
}

/** What each new HUR came from. One that came from nothing is not in it, and is carried nowhere. */
function turnedRound(mapping: readonly HurMapping[]): HurMapping[] {
  const origins = Map.groupBy(
    mapping.flatMap(({ fromHurId, toHurIds }) => toHurIds.map((to) => ({ to, fromHurId }))),
    ({ to }) => to,
  );
  return [...origins].map(([to, from]) => ({
    fromHurId: to,
    kind: from.length === 1 ? 'reworded' : 'split',
    toHurIds: from.map(({ fromHurId }) => fromHurId),
  }));
}
