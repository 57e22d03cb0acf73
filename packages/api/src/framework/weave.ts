import { currentFrameworkVersion, loadUnit, unitsBelow, weave } from '@varje-elev/db';
import { Id, Level, Phase, reach, SchoolYear, schoolYearOf } from '@varje-elev/domain';
import { z } from 'zod';
import { found } from '../fault.ts';
import { onUnit } from '../policy.ts';
import { read } from '../procedure.ts';
import { carrierTo } from './carry.ts';
import { shownVersion, VersionShown } from './shapes.ts';

const Crossing = z.object({
  schoolId: Id.nullable(),
  /** In the version shown; work under another version is carried over. */
  hurId: Id,
  phase: Phase,
  count: z.int(),
  cycles: z.array(z.object({ id: Id, title: z.string(), unitName: z.string() })),
});

/** Where a year's work crosses the framework, below a unit. A school without a crossing is an honest hole. */
export const readWeave = read({
  input: z.object({ unitId: Id, year: SchoolYear.optional(), level: Level.optional() }),
  output: z.object({
    year: SchoolYear,
    unit: z.object({ id: Id, name: z.string() }),
    version: VersionShown,
    schools: z.array(z.object({ id: Id, name: z.string() })),
    crossings: z.array(Crossing),
    /** Work whose HUR has no place in the version shown. */
    withoutHeir: z.int(),
  }),
  policy: onUnit('weave.read', 'unitId'),
  async answer({ unitId, year, level }, { tx, actor, authorityId, today, resource }) {
    const shownYear = year ?? schoolYearOf(today);
    const path = found(resource).unitPath;
    const [unit, units, version, rows] = await Promise.all([
      loadUnit(tx, authorityId, unitId),
      unitsBelow(tx, authorityId, path),
      currentFrameworkVersion(tx, authorityId, shownYear),
      weave(tx, authorityId, { reach: reach(actor, 'weave.read'), path, year: shownYear, level }),
    ]);
    const shown = found(version);
    const { carry } = await carrierTo(tx, authorityId, shown);
    const carried = rows.map((row) => ({ row, heirs: carry(row.hurId, row.frameworkVersionId) }));
    return {
      year: shownYear,
      unit: found(unit),
      version: shownVersion(shown),
      schools: units.filter(({ type, to }) => type === 'school' && (to === null || to >= today)),
      crossings: joined(carried),
      withoutHeir: carried
        .filter(({ heirs }) => heirs.length === 0)
        .reduce((sum, { row }) => sum + row.count, 0),
    };
  },
});

type Row = Awaited<ReturnType<typeof weave>>[number];

/** Two old HUR that became one meet in one crossing; a cycle that had both in focus counts once. */
function joined(carried: readonly { row: Row; heirs: readonly Id[] }[]) {
  const crossings = new Map<string, z.infer<typeof Crossing>>();
  for (const { row, heirs } of carried) {
    for (const hurId of heirs) {
      const key = `${row.schoolId} ${hurId} ${row.phase}`;
      const met = crossings.get(key)?.cycles ?? [];
      const cycles = [...new Map([...met, ...row.cycles].map((cycle) => [cycle.id, cycle])).values()];
      crossings.set(key, { schoolId: row.schoolId, hurId, phase: row.phase, count: cycles.length, cycles });
    }
  }
  return [...crossings.values()];
}
