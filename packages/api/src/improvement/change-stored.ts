import { loadImprovementArea, saveImprovementArea } from '@varje-elev/db';
import {
  changeArea,
  type Id,
  ImprovementArea,
  type ImprovementCommand,
  improvementWarningText,
} from '@varje-elev/domain';
import { z } from 'zod';
import { conflict, fault, found, must } from '../fault.ts';
import type { Done } from '../procedure.ts';
import type { Room } from '../room.ts';
import { contextOf } from './context-of.ts';

export const AreaAnswer = z.object({
  area: ImprovementArea,
  /** Said beside a change that was made. */
  warnings: z.array(z.object({ sv: z.string(), en: z.string() })),
});
export type AreaAnswer = z.infer<typeof AreaAnswer>;

/** One command on a stored area, by the domain's rules. */
export async function changeStored(
  room: Room,
  areaId: Id,
  command: ImprovementCommand,
  procedure: string,
): Promise<Done<AreaAnswer>> {
  const { tx, authorityId, resource } = room;
  const before = found(await loadImprovementArea(tx, authorityId, areaId));
  const cycleId = command.type === 'takeUp' ? command.cycleId : null;
  const { unitId, unitPath } = found(resource);
  const changed = changeArea(before, command, await contextOf(room, { unitId, unitPath, areaId, cycleId }));
  if (!changed.ok && changed.error.code === 'staleRevision') throw conflict(before, []);
  const { area, warnings } = must(changed);

  const saved = await saveImprovementArea(tx, authorityId, area, before.revision);
  if (!saved) throw fault('conflict', 'busy');
  const subject = { type: 'improvement', id: areaId, withinId: before.unitId };
  return {
    answer: { area, warnings: warnings.map(inWords) },
    changes: [{ action: procedure, subject, before, after: area }],
  };
}

export function inWords(warning: Parameters<typeof improvementWarningText>[0]) {
  return { sv: improvementWarningText(warning, 'sv'), en: improvementWarningText(warning, 'en') };
}
