import {
  countByLife,
  currentFrameworkVersion,
  cyclesWhere,
  listCalendars,
  listUnderstandings,
  loadFrameworkVersion,
  schema,
} from '@varje-elev/db';
import {
  can,
  Hur,
  Id,
  inReach,
  levelOf,
  reach,
  SchoolYear,
  schoolYearOf,
  Understanding,
  Vad,
} from '@varje-elev/domain';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { CycleRow, rowOf } from '../cycle/index.ts';
import { found, notFound } from '../fault.ts';
import { loadPlaces } from '../organisation/index.ts';
import { paging } from '../paging.ts';
import { onAuthoritys } from '../policy.ts';
import { read } from '../procedure.ts';
import { carrierTo } from './carry.ts';
import { NumberedHur, shownVersion, VersionHead } from './shapes.ts';

const { hur: hurTable } = schema;

/** A HUR: what it says, how units understand it year by year, and the readable work under it, a page at a time. */
export const readHur = read({
  input: z.object({
    id: Id,
    year: SchoolYear.optional(),
    /** The cycles that are alive, or those that have ended. */
    live: z.boolean().default(true),
    ...paging,
  }),
  output: z.object({
    hur: NumberedHur,
    vad: Vad,
    version: VersionHead,
    /** What it is called in the version in force, when that is another one. */
    now: z.array(Hur),
    year: SchoolYear,
    cycles: z.array(CycleRow),
    /** How many there are in all, whatever page this is. */
    total: z.object({ live: z.int(), ended: z.int() }),
    understandings: z.array(Understanding.extend({ unitName: z.string(), own: z.boolean() })),
    /** Units where this person may write an understanding of it. */
    writeAt: z.array(z.object({ unitId: Id, unitName: z.string() })),
  }),
  policy: onAuthoritys('framework.read', 'id'),
  async answer({ id, year, live, limit, offset }, { tx, actor, authorityId, today, resource }) {
    const shownYear = year ?? schoolYearOf(today);
    const [placed] = await tx
      .select({ versionId: hurTable.versionId })
      .from(hurTable)
      .where(and(eq(hurTable.authorityId, authorityId), eq(hurTable.id, id)));
    const whole = found(await loadFrameworkVersion(tx, authorityId, found(placed).versionId));
    const mayEdit = can(actor, 'framework.edit', found(resource));
    if (whole.state === 'draft' && !mayEdit) throw notFound();
    const inForce = await currentFrameworkVersion(tx, authorityId, shownYear);
    const [{ origins }, forward, calendars, places] = await Promise.all([
      carrierTo(tx, authorityId, whole),
      inForce === null ? null : carrierTo(tx, authorityId, inForce),
      listCalendars(tx, authorityId),
      loadPlaces(tx, authorityId),
    ]);
    const under = { reach: reach(actor, 'cycle.read'), years: [shownYear], hurIds: origins(id) };
    const [written, cycles, total] = await Promise.all([
      listUnderstandings(tx, authorityId, { hurIds: [id] }),
      cyclesWhere(tx, authorityId, { ...under, live, limit, offset }),
      countByLife(tx, authorityId, under),
    ]);
    const version = shownVersion(whole);
    const hur = found(version.hurs.find((one) => one.id === id));
    const heirs = forward?.carry(id, whole.id) ?? [];
    const breaks = calendars.flatMap((calendar) => calendar.breaks);
    const readable = reach(actor, 'understanding.read');
    return {
      hur,
      vad: found(version.vads.find((vad) => vad.id === hur.vadId)),
      version,
      now:
        inForce === null || inForce.id === whole.id
          ? []
          : inForce.hurs.filter((one) => heirs.includes(one.id)),
      year: shownYear,
      cycles: cycles.map((cycle) => rowOf(cycle, today, breaks)),
      total,
      understandings: written.flatMap((one) => {
        const place = places.get(one.unitId);
        if (place === undefined || !inReach(readable, place)) return [];
        return [{ ...one, own: can(actor, 'understanding.write', place) }];
      }),
      writeAt: [...places.values()]
        .filter((place) => levelOf(place.unitType) === hur.level && can(actor, 'understanding.write', place))
        .map(({ unitId, unitName }) => ({ unitId, unitName })),
    };
  },
});
