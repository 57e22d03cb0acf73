import { listCalendars, listCycles, loadUnit } from '@varje-elev/db';
import { Id, Phase, reach, SchoolYear } from '@varje-elev/domain';
import { z } from 'zod';
import { found } from '../fault.ts';
import { paging, SearchText } from '../paging.ts';
import { withinReach } from '../policy.ts';
import { read } from '../procedure.ts';
import { CycleRow, rowOf } from './row.ts';

/** Cycles that this reader may read, latest year first, then by place in the tree. */
export const listReadable = read({
  input: z.object({
    /** This unit and everything below it. */
    unitId: Id.optional(),
    /** Only the unit itself. */
    onlyUnit: z.boolean().default(false),
    years: z.array(SchoolYear).max(20).optional(),
    phases: z.array(Phase).max(5).optional(),
    live: z.boolean().optional(),
    hurIds: z.array(Id).max(50).optional(),
    search: SearchText.optional(),
    ...paging,
  }),
  output: z.object({ cycles: z.array(CycleRow), total: z.int() }),
  policy: { ...withinReach('cycle.read'), subject: ({ unitId }: { unitId?: Id }) => unitId ?? null },
  async answer({ unitId, onlyUnit, ...filter }, { tx, actor, authorityId, today }) {
    const unit = unitId === undefined ? null : found(await loadUnit(tx, authorityId, unitId));
    const place = unit === null ? {} : onlyUnit ? { unitIds: [unit.id] } : { path: unit.path };
    const [listed, calendars] = await Promise.all([
      listCycles(tx, authorityId, { ...filter, ...place, reach: reach(actor, 'cycle.read') }),
      listCalendars(tx, authorityId),
    ]);
    const breaks = calendars.flatMap((calendar) => calendar.breaks);
    return { cycles: listed.cycles.map((cycle) => rowOf(cycle, today, breaks)), total: listed.total };
  },
});
