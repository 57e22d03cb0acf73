import type { Level } from '@varje-elev/domain';
import type { WeaveGroup, WeaveUnit } from '@varje-elev/ui/weave';
import { phaseNumber } from '../cycle/phase-number.ts';
import type { WeaveRead } from './read.ts';

/** Work above the schools hangs on one warp of its own. */
const above = 'above';

export interface WeaveView {
  readonly units: readonly WeaveUnit[];
  readonly groups: readonly WeaveGroup[];
  /** HUR that no unit works with, those that one or two do, and those that all do: what the weave says in words. */
  readonly holes: readonly string[];
  readonly thin: readonly { readonly number: string; readonly count: number }[];
  readonly dense: readonly string[];
}

/** The weave of one level: schools as warp, or the administration as a single one. */
export function weaveView(weave: WeaveRead, level: Level): WeaveView {
  const units =
    level === 'administration'
      ? [{ id: above, name: weave.unit.name }]
      : weave.schools.map(({ id, name }) => ({ id, name }));
  const hurs = weave.version.hurs.filter((hur) => hur.level === level);
  const rows = hurs.map((hur) => ({
    vadId: hur.vadId,
    row: {
      id: hur.id,
      code: hur.number,
      text: hur.text,
      href: `/ramverket/hur/${hur.id}`,
      strands: strandsOf(weave, hur.id),
    },
  }));
  const counts = rows.map(({ row }) => ({ number: row.code, count: Object.keys(row.strands).length }));
  return {
    units,
    groups: weave.version.vads.map((vad) => ({
      vad: vad.position,
      name: vad.shortName,
      rows: rows.filter(({ vadId }) => vadId === vad.id).map(({ row }) => row),
    })),
    holes: counts.filter(({ count }) => count === 0).map(({ number }) => number),
    thin: counts.filter(({ count }) => count > 0 && count <= 2 && count < units.length),
    dense: counts
      .filter(({ count }) => units.length > 0 && count === units.length)
      .map(({ number }) => number),
  };
}

function strandsOf(weave: WeaveRead, hurId: string) {
  const strands: Record<string, ReturnType<typeof phaseNumber>[]> = {};
  for (const crossing of weave.crossings.filter((one) => one.hurId === hurId)) {
    const unit = crossing.schoolId ?? above;
    strands[unit] = [
      ...(strands[unit] ?? []),
      ...Array.from({ length: crossing.count }, () => phaseNumber(crossing.phase)),
    ].sort();
  }
  return strands;
}
