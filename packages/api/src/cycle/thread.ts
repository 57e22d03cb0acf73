import { loadThread, namesOf, type ThreadCycle } from '@varje-elev/db';
import { Cycle, can, Id, type Resource, threadOf, UnitType, visibleTo } from '@varje-elev/domain';
import { z } from 'zod';
import { found } from '../fault.ts';
import { onCycle } from '../policy.ts';
import { read } from '../procedure.ts';

const ThreadNode = Cycle.pick({
  id: true,
  title: true,
  summary: true,
  phase: true,
  year: true,
  problem: true,
  goal: true,
  contributesToId: true,
  evidence: true,
  causes: true,
  targets: true,
  hypotheses: true,
  actions: true,
  followUps: true,
  analysis: true,
  decisions: true,
}).extend({
  unitId: Id,
  unitName: z.string(),
  unitType: UnitType,
  schoolName: z.string().nullable(),
});

/** The golden thread through a cycle, both ways. What may not be read is left out and counted. */
export const readThread = read({
  input: z.object({ cycleId: Id, whole: z.boolean().default(false) }),
  output: z.object({
    cycleId: Id,
    /** From the cycle's nearest above to where the thread begins. */
    above: z.array(Id),
    /** Every readable cycle of the thread, the one asked for among them. */
    nodes: z.array(ThreadNode),
    people: z.array(z.object({ id: Id, name: z.string() })),
    hidden: z.int(),
  }),
  policy: onCycle('thread.read', 'cycleId'),
  async answer({ cycleId, whole }, { tx, actor, authorityId }) {
    const all = await loadThread(tx, authorityId, cycleId, { whole });
    const nodes = all.filter((node) => can(actor, 'cycle.read', resourceOf(actor.authorityId, node)));
    const thread = found(threadOf(nodes, cycleId));
    const owners = nodes.flatMap(({ actions }) => actions.flatMap(({ ownerId }) => ownerId ?? []));
    const names = await namesOf(tx, authorityId, owners);
    return {
      cycleId,
      above: thread.above.map(({ id }) => id),
      nodes: nodes.map((node) => ({ ...node, ...visibleTo(node, false) })),
      people: [...names].map(([id, name]) => ({ id, name })),
      hidden: all.length - nodes.length,
    };
  },
});

function resourceOf(authorityId: Resource['authorityId'], node: ThreadCycle): Resource {
  const { unitId, unitPath, unitType, schoolPath, sharing } = node;
  return { authorityId, unitId, unitPath, unitType, schoolPath, sharing };
}
