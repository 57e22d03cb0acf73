import { listPosts, loadOrganisation } from '@varje-elev/db';
import {
  CreateUnit,
  closeUnit,
  createUnit,
  Id,
  isValidOn,
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
import { z } from 'zod';
import { found, must } from '../fault.ts';
import { onUnit } from '../policy.ts';
import { read } from '../procedure.ts';
import type { Room } from '../room.ts';
import { accessChanges } from './access-changes.ts';
import { Closing } from './closing.ts';
import { ClosingTold, cyclesByUnit, totalOf, whatCloses } from './what-closes.ts';

const UnitChange = z.discriminatedUnion('kind', [
  CreateUnit.omit({ id: true, parentId: true }).extend({ kind: z.literal('create') }),
  RenameUnit.omit({ unitId: true }).extend({ kind: z.literal('rename') }),
  MoveUnit.omit({ unitId: true }).extend({ kind: z.literal('move') }),
  Closing.omit({ unitId: true }).extend({ kind: z.literal('close') }),
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
    /** What closes and what becomes of the assignments there; null for another change. */
    closing: ClosingTold.nullable(),
  }),
  policy: onUnit('organisation.edit', 'unitId'),
  async answer({ unitId, change }, room) {
    const { tx, authorityId, today } = room;
    const [organisation, posts] = await Promise.all([
      loadOrganisation(tx, authorityId),
      listPosts(tx, authorityId, { from: change.kind === 'close' && change.on < today ? change.on : today }),
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
    const cycles = await cyclesByUnit(
      tx,
      authorityId,
      units.map(({ id }) => id),
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
      cycles: totalOf(cycles),
      closing: change.kind === 'close' ? whatCloses({ changed, posts, cycles, change, room }) : null,
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
      return closeUnit(organisation, { unitId, on: change.on, successorId: change.successorId });
    case 'succeed':
      return succeedUnit(organisation, { unitId, successorId: change.successorId });
    case 'reopen': {
      const { kind: _, ...opened } = change;
      return reopenUnit(organisation, { ...opened, unitId, id: newId() });
    }
  }
}
