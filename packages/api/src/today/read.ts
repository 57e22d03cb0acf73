import { type LiveCycle, listCalendars, listImprovementAreas, liveCycles, loadCycles } from '@varje-elev/db';
import {
  can,
  Id,
  ImprovementArea,
  Instant,
  inOrderOfWork,
  Level,
  LocalDate,
  levelOf,
  Role,
  reach,
  SchoolYear,
  SpokenOf,
  schoolYearOf,
  UnitType,
} from '@varje-elev/domain';
import { z } from 'zod';
import { CycleRow, lateIn } from '../cycle/index.ts';
import { loadPlaces, type Place } from '../organisation/index.ts';
import { self } from '../policy.ts';
import { read } from '../procedure.ts';
import { resourceOfArea } from '../resource.ts';
import { ChangeSince, changesSince, lastVisit } from './changes.ts';
import { Measured, measuredIn } from './measured.ts';
import { areaStep, inOrder, Step, startStep, stepsIn } from './steps.ts';
import { standingStill } from './still.ts';

/** What a day says of a cycle. */
const DayCycle = CycleRow.pick({
  id: true,
  title: true,
  unitId: true,
  unitName: true,
  schoolId: true,
  schoolName: true,
  leadName: true,
  phase: true,
  phaseSince: true,
  period: true,
  late: true,
});
type DayCycle = z.infer<typeof DayCycle>;

/** So many late ones are named; the rest are counted. */
const mostLate = 20;

const MyUnit = z.object({
  id: Id,
  name: z.string(),
  type: UnitType,
  level: Level,
  spokenOf: SpokenOf,
  roles: z.array(Role),
  /** Whether this person may write in the unit's cycles; some assignments only read. */
  mayWrite: z.boolean(),
  /** Live cycles of the unit itself. */
  cycles: z.array(DayCycle),
  /** On its list, not resolved and not parked, in the order they are worked through. */
  areas: z.array(ImprovementArea),
});

/** I dag: what to do next, where I work, what has happened, and what is late, in a constant number of queries. */
export const readToday = read({
  input: z.void(),
  output: z.object({
    today: LocalDate,
    year: SchoolYear,
    name: z.string(),
    steps: z.array(Step),
    units: z.array(MyUnit),
    since: Instant,
    changes: z.array(ChangeSince),
    /** The first measure of each cycle of mine, on its way. */
    measured: z.array(Measured),
    /** For leaders: the latest of the late cycles in their own unit and below, latest first, and how many are late in all. */
    late: z.array(DayCycle),
    lateCount: z.int(),
    /** For leaders: the units next below where nothing is alive. */
    still: z.array(z.object({ id: Id, name: z.string() })),
  }),
  policy: self(),
  async answer(_, room) {
    const { tx, actor, authorityId, today } = room;
    const unitIds = [...new Set(actor.mandates.map(({ unitId }) => unitId))];
    const [places, calendars, cycles, listed, since] = await Promise.all([
      loadPlaces(tx, authorityId),
      listCalendars(tx, authorityId),
      liveCycles(tx, authorityId, reach(actor, 'cycle.read')),
      listImprovementAreas(tx, authorityId, { unitIds, states: ['identified', 'prioritised', 'takenUp'] }),
      lastVisit(room),
    ]);
    const areas = listed.filter((area) => {
      const place = places.get(area.unitId);
      return place !== undefined && can(actor, 'improvement.read', resourceOfArea(place, area));
    });
    const mine = unitIds
      .flatMap((id) => places.get(id) ?? [])
      .filter((place) => can(actor, 'cycle.read', place));
    const ids = new Set(mine.map(({ unitId }) => unitId));
    const breaks = calendars.flatMap((calendar) => calendar.breaks);
    const shown = (cycle: LiveCycle): DayCycle => ({ ...cycle, late: lateIn(cycle, today, breaks) });
    const own = cycles.filter(({ unitId }) => ids.has(unitId)).map(shown);
    const [whole, changes] = await Promise.all([
      loadCycles(
        tx,
        authorityId,
        own.map(({ id }) => id),
      ),
      changesSince(room, since, cycles),
    ]);
    const waiting = areas.filter(({ unitId, state }) => {
      const place = places.get(unitId);
      return state === 'identified' && place !== undefined && can(actor, 'improvement.prioritise', place);
    });
    const idle = mine.filter(
      (place) => can(actor, 'cycle.start', place) && !own.some(({ unitId }) => unitId === place.unitId),
    );
    const unitOf = (id: Id | null) => cycles.find((cycle) => cycle.id === id)?.unitName ?? null;
    const led = [...places.values()].filter((place) => can(actor, 'weave.read', place));
    const ledIds = new Set(led.map(({ unitId }) => unitId));
    const late = cycles
      .filter(({ unitId }) => ledIds.has(unitId))
      .map(shown)
      .filter((cycle) => cycle.late !== null)
      .toSorted((one, other) => (other.late?.weeks ?? 0) - (one.late?.weeks ?? 0));
    return {
      today,
      year: schoolYearOf(today),
      name: actor.name,
      steps: inOrder([
        ...whole.flatMap((cycle) => stepsIn(cycle, actor.personId, today, unitOf(cycle.contributesToId))),
        ...waiting.map((area) => areaStep(area, today, places.get(area.raisedByUnitId)?.unitName ?? null)),
        ...idle.map(startStep),
      ]),
      units: mine.map((place) => unitShown(place)),
      since,
      changes,
      measured: whole.flatMap(measuredIn),
      late: late.slice(0, mostLate),
      lateCount: late.length,
      still: standingStill(
        led.filter(({ unitId, closedOn }) => !ids.has(unitId) && (closedOn === null || closedOn >= today)),
        cycles,
      ),
    };

    function unitShown(place: Place): z.infer<typeof MyUnit> {
      const { unitId, unitName, unitType, spokenOf } = place;
      return {
        id: unitId,
        name: unitName,
        type: unitType,
        level: levelOf(unitType),
        spokenOf,
        roles: actor.mandates.filter((mandate) => mandate.unitId === unitId).map(({ role }) => role),
        mayWrite: can(actor, 'cycle.edit', place),
        cycles: own.filter((cycle) => cycle.unitId === unitId),
        areas: inOrderOfWork(areas.filter((area) => area.unitId === unitId)),
      };
    }
  },
});
