import { cyclesWhere, listCalendars, loadUnit, standingsOf } from '@varje-elev/db';
import {
  Id,
  Level,
  LocalDate,
  levelOf,
  Pace,
  paceOf,
  reach,
  SchoolYear,
  SchoolYearCalendar,
  schoolYearOf,
} from '@varje-elev/domain';
import { z } from 'zod';
import { found } from '../fault.ts';
import { withinReach } from '../policy.ts';
import { read } from '../procedure.ts';
import { CycleRow, lateIn, rowOf } from './row.ts';
import { VadMarked, vadsOf } from './vads.ts';

/** As many marks as the drawing can hold and still be read. The counts know no such limit. */
export const mostMarks = 500;

/** The year's live cycles on their rings, all of them counted; who is late is told first. */
export const readWheel = read({
  input: z.object({
    year: SchoolYear.optional(),
    /** This unit and everything below it. */
    unitId: Id.optional(),
  }),
  output: z.object({
    year: SchoolYear,
    today: LocalDate,
    calendar: SchoolYearCalendar.nullable(),
    /** How all of them keep pace, ring by ring. */
    paces: z.array(z.object({ level: Level, pace: Pace, count: z.int() })),
    /** With the VAD of its first focus. Of more than `mostMarks`, those furthest behind. */
    cycles: z.array(CycleRow.extend({ level: Level, vad: VadMarked.nullable() })),
  }),
  policy: { ...withinReach('wheel.read'), subject: ({ unitId }: { unitId?: Id }) => unitId ?? null },
  async answer({ year, unitId }, { tx, actor, authorityId, today }) {
    const shown = year ?? schoolYearOf(today);
    const unit = unitId === undefined ? null : found(await loadUnit(tx, authorityId, unitId));
    const place = unit === null ? {} : { path: unit.path };
    const all = { ...place, reach: reach(actor, 'wheel.read'), years: [shown], live: true };
    const [standings, calendars] = await Promise.all([
      standingsOf(tx, authorityId, all),
      listCalendars(tx, authorityId),
    ]);
    const breaks = calendars.flatMap((calendar) => calendar.breaks);
    const judged = standings
      .map((standing) => ({ ...standing, weeks: lateIn(standing, today, breaks)?.weeks ?? 0 }))
      .toSorted((one, other) => other.weeks - one.weeks);
    const ids = judged.flatMap((standing) => standing.ids).slice(0, mostMarks);
    const cycles = await cyclesWhere(tx, authorityId, { reach: all.reach, ids });
    const vads = await vadsOf(
      tx,
      authorityId,
      cycles.flatMap(({ hurIds }) => hurIds.slice(0, 1)),
    );
    return {
      year: shown,
      today,
      calendar: calendars.find((calendar) => calendar.year === shown) ?? null,
      paces: Level.options.flatMap((level) =>
        Pace.options.map((pace) => ({
          level,
          pace,
          count: judged
            .filter((one) => levelOf(one.unitType) === level && paceOf(one, one.weeks > 0, today) === pace)
            .reduce((sum, one) => sum + one.ids.length, 0),
        })),
      ),
      cycles: cycles.map((cycle) => ({
        ...rowOf(cycle, today, breaks),
        level: levelOf(cycle.unitType),
        vad: vads.get(cycle.hurIds[0] ?? '') ?? null,
      })),
    };
  },
});
