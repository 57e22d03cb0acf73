import { listPosts, loadOrganisation, schema, type Tx } from '@varje-elev/db';
import {
  type AuthorityId,
  CloseUnit,
  CreateUnit,
  closeUnit,
  createUnit,
  Id,
  isValidOn,
  LocalDate,
  MoveUnit,
  moveUnit,
  type Organisation,
  type OrganisationChange,
  RenameUnit,
  ReopenUnit,
  type Result,
  Role,
  renameUnit,
  reopenUnit,
  SucceedUnit,
  succeedUnit,
  treeOf,
  UnitType,
  unitsBelow,
} from '@varje-elev/domain';
import { and, count, eq, inArray, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { found, must } from '../fault.ts';
import { onUnit } from '../policy.ts';
import { read } from '../procedure.ts';
import type { Room } from '../room.ts';
import { accessChanges } from './access-changes.ts';

const { cycle } = schema;

const UnitChange = z.discriminatedUnion('kind', [
  CreateUnit.omit({ id: true, parentId: true }).extend({ kind: z.literal('create') }),
  RenameUnit.omit({ unitId: true }).extend({ kind: z.literal('rename') }),
  MoveUnit.omit({ unitId: true }).extend({ kind: z.literal('move') }),
  CloseUnit.omit({ unitId: true }).extend({ kind: z.literal('close') }),
  SucceedUnit.omit({ unitId: true }).extend({ kind: z.literal('succeed') }),
  ReopenUnit.omit({ unitId: true, id: true }).extend({ kind: z.literal('reopen') }),
]);
type UnitChange = z.infer<typeof UnitChange>;

const Reader = z.object({
  personId: Id,
  name: z.string(),
  protected: z.boolean(),
  roles: z.array(Role),
  inside: z.boolean(),
  gains: z.array(Id),
  loses: z.array(Id),
});

/** What a change of the tree does, told before it is done: refused for the same reasons, and nothing is written. */
export const previewUnitChange = read({
  input: z.object({ unitId: Id, change: UnitChange }),
  output: z.object({
    /** The unit and everything below it. */
    units: z.array(z.object({ id: Id, name: z.string(), type: UnitType })),
    readers: z.array(Reader),
    /** The names of all units that the readers gain or lose. */
    names: z.record(Id, z.string()),
    cycles: z.object({ running: z.int(), all: z.int() }),
    /** Assignments at a unit that is closed which last longer than it. */
    outlasting: z.array(
      z.object({
        id: Id,
        personId: Id,
        personName: z.string(),
        protected: z.boolean(),
        role: Role,
        to: LocalDate.nullable(),
      }),
    ),
  }),
  policy: onUnit('organisation.edit', 'unitId'),
  async answer({ unitId, change }, room) {
    const { tx, authorityId, today } = room;
    const [organisation, posts] = await Promise.all([
      loadOrganisation(tx, authorityId),
      listPosts(tx, authorityId, { from: today }),
    ]);
    const changed = must(changeOf(organisation, unitId, change, room));
    const [before, after] = [must(treeOf(organisation.units)), must(treeOf(changed.organisation.units))];
    const units = [found(before.units.get(unitId)), ...unitsBelow(before, unitId)];
    const readers = accessChanges({
      authorityId,
      before,
      after,
      posts: posts.filter((post) => isValidOn(post, today)),
      changed: units.map(({ id }) => id),
    });
    const mentioned = new Set(readers.flatMap(({ gains, loses }) => [...gains, ...loses]));
    const outlasting = posts.filter(
      (post) =>
        change.kind === 'close' && post.unitId === unitId && (post.to === null || post.to > change.on),
    );
    return {
      units,
      readers: readers.map((one) => ({
        ...one,
        roles: [...one.roles],
        gains: [...one.gains],
        loses: [...one.loses],
      })),
      names: Object.fromEntries([...mentioned].map((id) => [id, after.units.get(id)?.name ?? ''])),
      cycles: await cyclesOf(
        tx,
        authorityId,
        units.map(({ id }) => id),
      ),
      outlasting,
    };
  },
});

function changeOf(
  organisation: Organisation,
  unitId: Id,
  change: UnitChange,
  { today, newId }: Room,
): Result<OrganisationChange> {
  switch (change.kind) {
    case 'create': {
      const { kind: _, ...unit } = change;
      return createUnit(organisation, { ...unit, id: newId(), parentId: unitId });
    }
    case 'rename':
      return renameUnit(organisation, { unitId, name: change.name });
    case 'move':
      return moveUnit(organisation, { unitId, parentId: change.parentId, on: change.on }, today);
    case 'close':
      return closeUnit(organisation, { unitId, on: change.on });
    case 'succeed':
      return succeedUnit(organisation, { unitId, successorId: change.successorId });
    case 'reopen': {
      const { kind: _, ...opened } = change;
      return reopenUnit(organisation, { ...opened, unitId, id: newId() });
    }
  }
}

async function cyclesOf(tx: Tx, authorityId: AuthorityId, unitIds: Id[]) {
  const own = and(eq(cycle.authorityId, authorityId), inArray(cycle.unitId, unitIds));
  const [[all], [running]] = await Promise.all([
    tx.select({ count: count() }).from(cycle).where(own),
    tx
      .select({ count: count() })
      .from(cycle)
      .where(and(own, isNull(cycle.concludedAt), isNull(cycle.abandonedReason))),
  ]);
  return { all: all?.count ?? 0, running: running?.count ?? 0 };
}
