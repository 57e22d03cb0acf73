import { listCalendars, listCycles } from '@varje-elev/db';
import {
  Level,
  LocalDate,
  levelOf,
  reach,
  SchoolYear,
  SchoolYearCalendar,
  schoolYearOf,
} from '@varje-elev/domain';
import { z } from 'zod';
import { withinReach } from '../policy.ts';
import { read } from '../procedure.ts';
import { CycleRow, rowOf } from './row.ts';
import { VadMarked, vadsOf } from './vads.ts';

/** The year's live cycles on their rings; who is late is told with them. */
export const readWheel = read({
  input: z.object({ year: SchoolYear.optional() }),
  output: z.object({
    year: SchoolYear,
    today: LocalDate,
    calendar: SchoolYearCalendar.nullable(),
    /** With the VAD of its first focus. */
    cycles: z.array(CycleRow.extend({ level: Level, vad: VadMarked.nullable() })),
  }),
  policy: withinReach('wheel.read'),
  async answer({ year }, { tx, actor, authorityId, today }) {
    const shown = year ?? schoolYearOf(today);
    const [{ cycles }, calendars] = await Promise.all([
      listCycles(tx, authorityId, {
        reach: reach(actor, 'wheel.read'),
        years: [shown],
        live: true,
        limit: 2_000,
      }),
      listCalendars(tx, authorityId),
    ]);
    const breaks = calendars.flatMap((calendar) => calendar.breaks);
    const vads = await vadsOf(
      tx,
      authorityId,
      cycles.flatMap(({ hurIds }) => hurIds.slice(0, 1)),
    );
    return {
      year: shown,
      today,
      calendar: calendars.find((calendar) => calendar.year === shown) ?? null,
      cycles: cycles.map((cycle) => ({
        ...rowOf(cycle, today, breaks),
        level: levelOf(cycle.unitType),
        vad: vads.get(cycle.hurIds[0] ?? '') ?? null,
      })),
    };
  },
});
