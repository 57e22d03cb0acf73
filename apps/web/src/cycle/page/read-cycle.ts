import 'server-only';
import type { Id } from '@varje-elev/domain';
import { orRefuse } from '@varje-elev/shell/refuse';
import { cache } from 'react';
import { api } from '../../server/app.ts';
import type { CycleRead } from '../read.ts';
import type { Candidate } from './view.ts';

/** The cycle of the page, once per request. */
export const readCycle = cache(async (id: Id) => {
  const caller = await api();
  return orRefuse(caller.cycle.read({ id }));
});

/** What may be contributed to, only when that is what is being edited. */
export async function candidatesFor(
  { cycle, may }: CycleRead,
  redigera: string | undefined,
): Promise<readonly Candidate[]> {
  if (!may.edit || !redigera?.startsWith('bidrag.')) return [];
  const caller = await api();
  const { cycles } = await orRefuse(caller.cycle.contributable({ unitId: cycle.unitId, cycleId: cycle.id }));
  return cycles.filter((candidate) => candidate.unitId !== cycle.unitId);
}
