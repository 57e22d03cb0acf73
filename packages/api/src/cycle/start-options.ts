import { currentFrameworkVersion, cyclesWhere, loadCalendar, membersOf } from '@varje-elev/db';
import {
  ClosedPeriod,
  can,
  daysBetween,
  type FrameworkVersion,
  Hur,
  hurNumber,
  hursInOrder,
  Id,
  type Level,
  type LocalDate,
  levelOf,
  reach,
  SchoolYear,
  type SchoolYearCalendar,
  schoolYearOf,
  UnitType,
  Vad,
} from '@varje-elev/domain';
import { z } from 'zod';
import { loadPlaces } from '../organisation/index.ts';
import { withinReach } from '../policy.ts';
import { read } from '../procedure.ts';
import type { Room } from '../room.ts';
import { Candidate } from './contributable.ts';

const Place = z.object({ id: Id, name: z.string(), type: UnitType });

/** Everything the form of a new cycle asks about, for the unit it is to belong to. */
export const startOptions = read({
  input: z.object({ unitId: Id.nullable() }),
  output: z.object({
    /** Where the asker may start cycles. */
    units: z.array(Place),
    /** The unit asked for, or the only one there is; null when one must be chosen first. */
    unit: Place.nullable(),
    year: SchoolYear,
    /** The term of the day, or the rest of the school year when half the term has gone: a suggestion. */
    period: ClosedPeriod,
    vads: z.array(Vad),
    /** At the unit's level, in the framework version in force; empty when there is none. */
    hurs: z.array(Hur.extend({ number: z.string() })),
    candidates: z.array(Candidate),
    members: z.array(z.object({ id: Id, name: z.string() })),
  }),
  policy: withinReach('cycle.start'),
  async answer({ unitId }, room) {
    const { tx, authorityId, today } = room;
    const year = schoolYearOf(today);
    const places = await startable(room);
    const chosen = places.find(({ id }) => id === unitId) ?? (places.length === 1 ? places[0] : undefined);
    const [version, calendar, members, candidates] = await Promise.all([
      currentFrameworkVersion(tx, authorityId, year),
      loadCalendar(tx, authorityId, year),
      chosen ? membersOf(tx, authorityId, chosen.id, today) : [],
      chosen ? candidatesAbove(room, chosen.path) : [],
    ]);
    return {
      units: places,
      unit: chosen ?? null,
      year,
      period: suggested(today, year, calendar),
      vads: version?.vads ?? [],
      hurs: version && chosen ? hursAt(version, levelOf(chosen.type)) : [],
      candidates: candidates.filter((candidate) => candidate.unitId !== chosen?.id),
      members: [...new Map(members.map(({ id, name }) => [id, { id, name }])).values()],
    };
  },
});

/** The actor's own units, cut to those where a cycle may be started. */
async function startable({ tx, authorityId, actor }: Room) {
  const places = await loadPlaces(tx, authorityId);
  return [...new Set(actor.mandates.map(({ unitId }) => unitId))].flatMap((unitId) => {
    const place = places.get(unitId);
    if (place === undefined || !can(actor, 'cycle.start', place)) return [];
    return [{ id: unitId, name: place.unitName, type: place.unitType, path: place.unitPath }];
  });
}

/** Running cycles of the unit and of those above it that the actor may read, nearest first. */
async function candidatesAbove({ tx, authorityId, actor }: Room, unitPath: string) {
  const unitIds = unitPath.split('/').slice(0, -1);
  const filter = { reach: reach(actor, 'cycle.read'), unitIds, live: true };
  const cycles = await cyclesWhere(tx, authorityId, filter);
  return cycles.toSorted((one, other) => other.unitPath.length - one.unitPath.length);
}

function hursAt(version: FrameworkVersion, level: Level) {
  return hursInOrder(version)
    .filter((hur) => hur.level === level)
    .map((hur) => ({ ...hur, number: hurNumber(version, hur.id) ?? '' }));
}

/** A whole term while it is young; later what is left of the school year, so that nothing begins behind. */
function suggested(today: LocalDate, year: number, calendar: SchoolYearCalendar | null): ClosedPeriod {
  const autumn = {
    from: calendar?.autumnStart ?? `${year}-08-15`,
    to: calendar?.autumnEnd ?? `${year}-12-20`,
  };
  const spring = {
    from: calendar?.springStart ?? `${year + 1}-01-08`,
    to: calendar?.springEnd ?? `${year + 1}-06-12`,
  };
  const term = today <= autumn.to ? autumn : spring;
  const young = daysBetween(term.from, today) * 2 < daysBetween(term.from, term.to);
  return young || today > spring.to ? term : { from: today, to: spring.to };
}
