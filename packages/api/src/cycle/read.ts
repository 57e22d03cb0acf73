import {
  currentVersionHead,
  listImprovementAreas,
  loadCalendar,
  loadCycle,
  loadFrameworkVersion,
  membersOf,
  namesOf,
} from '@varje-elev/db';
import {
  can,
  gate,
  hurNumber,
  hursInOrder,
  Id,
  isForward,
  lateness,
  legalMoves,
  levelOf,
  nextPhase,
  phaseSpans,
  spokenOfIn,
  visibleTo,
  whoCan,
} from '@varje-elev/domain';
import { z } from 'zod';
import { found } from '../fault.ts';
import { chainOf, resourceAbove } from '../organisation/index.ts';
import { onCycle } from '../policy.ts';
import { read } from '../procedure.ts';
import { processInForce } from '../process/index.ts';
import { resourceOfArea } from '../resource.ts';
import { linksOf } from './links.ts';
import { CyclePage } from './page.ts';
import { peopleIn } from './people.ts';
import { rightsTo } from './rights.ts';

/** Everything the page of a cycle shows, in a number of queries that does not grow with what is in it. */
export const readCycle = read({
  input: z.object({ id: Id }),
  output: CyclePage,
  policy: onCycle('cycle.read', 'id'),
  async answer({ id }, room) {
    const { tx, actor, authorityId, today, resource } = room;
    const cycle = found(await loadCycle(tx, authorityId, id));
    const at = found(resource);
    const [chain, members, names, version, inForce, process, calendar, links, areas] = await Promise.all([
      chainOf(tx, authorityId, at.unitPath),
      membersOf(tx, authorityId, cycle.unitId, today),
      namesOf(tx, authorityId, peopleIn(cycle)),
      loadFrameworkVersion(tx, authorityId, cycle.frameworkVersionId),
      currentVersionHead(tx, authorityId, cycle.year),
      processInForce(room),
      loadCalendar(tx, authorityId, cycle.year),
      linksOf(tx, actor, cycle),
      listImprovementAreas(tx, authorityId, { cycleId: id }),
    ]);
    const shownAreas = areas.filter((area) => {
      const place = resourceAbove(at, chain, area.unitId);
      return place !== null && can(actor, 'improvement.read', resourceOfArea(place, area));
    });
    const own = can(actor, 'cycle.read', { ...at, sharing: 'working' });
    const { phases, questions } = process;
    const ofVersion = found(version);
    const level = levelOf(at.unitType);
    const ahead = nextPhase(cycle.phase);
    return {
      cycle: visibleTo(cycle, own),
      unit: { ...found(chain.at(-1)), level, spokenOf: spokenOfIn(schoolTypesIn(chain)) },
      chain,
      may: rightsTo(actor, at, cycle),
      writers: whoCan('cycle.edit', at),
      members: once(members),
      people: [...names].map(([personId, name]) => ({ id: personId, name })),
      version: { ...ofVersion, newer: inForce !== null && inForce.number > ofVersion.number },
      vads: ofVersion.vads,
      hurs: hursInOrder(ofVersion)
        .filter((hur) => hur.level === level)
        .map((hur) => ({ ...hur, number: hurNumber(ofVersion, hur.id) ?? '' })),
      phases,
      questions,
      next: ahead === null ? null : { phase: ahead, criteria: gate(cycle, ahead) },
      back: legalMoves[cycle.phase].filter((to) => !isForward(cycle.phase, to)),
      late: shown(lateness(cycle, phaseSpans(cycle.period), today, calendar?.breaks)),
      links: { ...links, contributions: [...links.contributions], continuedBy: [...links.continuedBy] },
      raised: shownAreas.filter(({ fromCycleId }) => fromCycleId === id),
      takenUp: shownAreas.filter(({ takenUpByCycleId }) => takenUpByCycleId === id),
    };
  },
});

/** The school forms of the school that the chain goes through, or ends at. */
function schoolTypesIn(chain: Awaited<ReturnType<typeof chainOf>>) {
  return chain.find(({ type }) => type === 'school')?.schoolTypes ?? [];
}

/** A person with two roles in the unit is one person. */
function once(members: readonly { id: Id; name: string }[]) {
  return [...new Map(members.map(({ id, name }) => [id, { id, name }])).values()];
}

function shown(late: ReturnType<typeof lateness>) {
  return late === null ? null : { weeks: late.weeks, reasons: [...late.reasons] };
}
