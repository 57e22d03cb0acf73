import 'server-only';
import type { Id } from '@varje-elev/domain';
import { orRefuse } from '@varje-elev/shell/refuse';
import { notFound } from 'next/navigation';
import { api } from '../../server/app.ts';
import { readCycle } from '../page/read-cycle.ts';
import type { Origin } from './origin.ts';

interface Asked {
  readonly fortsatt?: string;
  readonly omrade?: string;
  readonly enhet?: string;
}

/** What the address names, and the unit that follows from it. */
export async function readOrigin({
  fortsatt,
  omrade,
  enhet,
}: Asked): Promise<{ readonly origin: Origin; readonly unitId: Id | null }> {
  if (fortsatt !== undefined) {
    const { cycle } = await readCycle(fortsatt);
    const { id, title, hurIds, unitId } = cycle;
    return { origin: { kind: 'continues', id, title, hurIds }, unitId };
  }
  if (omrade !== undefined && enhet !== undefined) {
    const caller = await api();
    const { areas } = await orRefuse(caller.improvement.list({ unitId: enhet }));
    const area = areas.find(({ id }) => id === omrade);
    if (area === undefined) notFound();
    const { id, title, revision } = area;
    return { origin: { kind: 'area', id, title, revision }, unitId: enhet };
  }
  return { origin: { kind: 'nothing' }, unitId: enhet ?? null };
}
