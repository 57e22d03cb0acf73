import { loadUnit, membersOf, schema, unitsBelow } from '@varje-elev/db';
import { can, Id, Level, levelOf, Placement, Role, Unit } from '@varje-elev/domain';
import { and, asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { found } from '../fault.ts';
import { onUnit } from '../policy.ts';
import { read } from '../procedure.ts';
import { chainOf } from './chain.ts';

const { unitPlacement } = schema;

/** A unit: where it is and has been, what is below it, and who works there (for those who may see people there). */
export const readUnit = read({
  input: z.object({ id: Id }),
  output: z.object({
    unit: Unit,
    level: Level,
    chain: z.array(z.object({ id: Id, name: z.string(), type: Unit.shape.type })),
    children: z.array(Unit),
    placements: z.array(Placement),
    people: z.array(z.object({ id: Id, name: z.string(), role: Role })),
    may: z.object({ edit: z.boolean(), startCycle: z.boolean(), readWork: z.boolean() }),
  }),
  policy: onUnit('organisation.read', 'id'),
  async answer({ id }, { tx, actor, authorityId, today, resource }) {
    const at = found(resource);
    const readWork = can(actor, 'cycle.read', at);
    const seesPeople = readWork || can(actor, 'people.read', at);
    const [unit, chain, below, placements, people] = await Promise.all([
      loadUnit(tx, authorityId, id),
      chainOf(tx, authorityId, at.unitPath),
      unitsBelow(tx, authorityId, at.unitPath),
      tx
        .select()
        .from(unitPlacement)
        .where(and(eq(unitPlacement.authorityId, authorityId), eq(unitPlacement.unitId, id)))
        .orderBy(asc(unitPlacement.from)),
      seesPeople ? membersOf(tx, authorityId, id, today) : [],
    ]);
    return {
      unit: found(unit),
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
