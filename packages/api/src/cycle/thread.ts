import { listImprovementAreas, loadThread, namesOf, type ThreadCycle } from '@varje-elev/db';
import {
  Cycle,
  can,
  Id,
  ImprovementArea,
  type Resource,
  threadOf,
  UnitType,
  visibleTo,
} from '@varje-elev/domain';
import { z } from 'zod';
import { found } from '../fault.ts';
import { loadPlaces } from '../organisation/index.ts';
import { onCycle } from '../policy.ts';
import { read } from '../procedure.ts';
import { resourceOfArea } from '../resource.ts';
import { VadMarked, vadsOf } from './vads.ts';

const ThreadNode = Cycle.pick({
  id: true,
  title: true,
  summary: true,
  phase: true,
  year: true,
  period: true,
  leadId: true,
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
  /** The VAD of its first focus. */
  vad: VadMarked.nullable(),
});

/** What came back up: an area that one of the cycles raised, on whichever list it stands. */
const AreaRaised = ImprovementArea.pick({
  id: true,
  title: true,
  state: true,
  raisedAt: true,
  unitId: true,
  fromCycleId: true,
  takenUpByCycleId: true,
}).extend({ unitName: z.string(), unitType: UnitType });

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
    areas: z.array(AreaRaised),
    hidden: z.int(),
  }),
  policy: onCycle('thread.read', 'cycleId'),
  async answer({ cycleId, whole }, { tx, actor, authorityId }) {
    const all = await loadThread(tx, authorityId, cycleId, { whole });
    const nodes = all.filter((node) => can(actor, 'cycle.read', resourceOf(actor.authorityId, node)));
    const thread = found(threadOf(nodes, cycleId));
    const ids = nodes.map(({ id }) => id);
    const named = nodes.flatMap(({ leadId, actions }) => [
      ...(leadId === null ? [] : [leadId]),
      ...actions.flatMap(({ ownerId }) => ownerId ?? []),
    ]);
    const [names, vads, places, areas] = await Promise.all([
      namesOf(tx, authorityId, named),
      vadsOf(
        tx,
        authorityId,
        nodes.flatMap(({ hurIds }) => hurIds.slice(0, 1)),
      ),
      loadPlaces(tx, authorityId),
      listImprovementAreas(tx, authorityId, { fromCycleIds: ids }),
    ]);
    return {
      cycleId,
      above: thread.above.map(({ id }) => id),
      nodes: nodes.map((node) => ({
        ...node,
        ...visibleTo(node, false),
        vad: vads.get(node.hurIds[0] ?? '') ?? null,
      })),
      people: [...names].map(([id, name]) => ({ id, name })),
      areas: areas.flatMap((area) => {
        const place = places.get(area.unitId);
        if (place === undefined || !can(actor, 'improvement.read', resourceOfArea(place, area))) return [];
        return [{ ...area, unitType: place.unitType }];
      }),
      hidden: all.length - nodes.length,
    };
  },
});

function resourceOf(authorityId: Resource['authorityId'], node: ThreadCycle): Resource {
  const { unitId, unitPath, unitType, schoolPath, sharing } = node;
  return { authorityId, unitId, unitPath, unitType, schoolPath, sharing };
}
