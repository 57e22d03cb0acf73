import { loadProcess, type StoredProcess } from '@varje-elev/db';
import { defaultProcess, type ProcessTemplate } from '@varje-elev/domain';
import type { Room } from '../room.ts';

/** The authority's process, or the shipped one until somebody has edited it (revision null). */
export async function processInForce({
  tx,
  authorityId,
  newId,
}: Room): Promise<StoredProcess | (ProcessTemplate & { revision: null })> {
  return (await loadProcess(tx, authorityId)) ?? { ...defaultProcess(newId), revision: null };
}
