import { loadUnit, membersOf, schema, unitsBelow } from '@varje-elev/db';
import { can, Id, Level, levelOf, Placement, Role, Unit } from '@varje-elev/domain';
import { and, asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { found } from '../fault.ts';
import { onUnit } from '../policy.ts';
import { read } from '../procedure.ts';
import { chainOf } from './chain.ts';

const { unitPlacement, unit: unitTable } = schema;

/** A unit: where it is and has been, what is below it, and who works there (for those who may see people there). */
export const readUnit = read({
  input: z.object({ id: Id }),
  output: z.object({
    unit: Unit,
    level: Level,
    chain: z.array(z.object({ id: Id, name: z.string(), type: Unit.shape.type })),
    children: z.array(Unit),
    placements: z.array(Placement.extend({ parentName: z.string() })),
    successor: z.object({ id: Id, name: z.string() }).nullable(),
    predecessors: z.array(z.object({ id: Id, name: z.string() })),
    people: z.array(z.object({ id: Id, name: z.string(), role: Role })),
    may: z.object({ edit: z.boolean(), startCycle: z.boolean(), readWork: z.boolean() }),
  }),
  policy: onUnit('organisation.read', 'id'),
  async answer({ id }, { tx, actor, authorityId, today, resource }) {
    const at = found(resource);
    const readWork = can(actor, 'cycle.read', at);
    const seesPeople = readWork || can(actor, 'people.read', at);
    const [unit, chain, below, placements, people, predecessors] = await Promise.all([
      loadUnit(tx, authorityId, id),
      chainOf(tx, authorityId, at.unitPath),
      unitsBelow(tx, authorityId, at.unitPath),
      tx
        .select({
          unitId: unitPlacement.unitId,
          parentId: unitPlacement.parentId,
          from: unitPlacement.from,
          to: unitPlacement.to,
          parentName: unitTable.name,
        })
        .from(unitPlacement)
        .innerJoin(
          unitTable,
          and(eq(unitTable.authorityId, unitPlacement.authorityId), eq(unitTable.id, unitPlacement.parentId)),
        )
        .where(and(eq(unitPlacement.authorityId, authorityId), eq(unitPlacement.unitId, id)))
        .orderBy(asc(unitPlacement.from)),
      seesPeople ? membersOf(tx, authorityId, id, today) : [],
      tx
        .select({ id: unitTable.id, name: unitTable.name })
        .from(unitTable)
        .where(and(eq(unitTable.authorityId, authorityId), eq(unitTable.successorId, id))),
    ]);
    const { successorId } = found(unit);
    const successor = successorId === null ? null : await loadUnit(tx, authorityId, successorId);
    return {
      unit: found(unit),
      successor,
      predecessors,
      level: levelOf(at.unitType),
      chain,
      children: below.filter(({ parentId }) => parentId === id),
      placements,
      people,
      may: {
        edit: can(actor, 'organisation.edit', at),
        startCycle: can(actor, 'cycle.start', at),
        readWork,
      },
    };
  },
});
