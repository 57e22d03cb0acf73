import 'server-only';
import type { Id } from '@varje-elev/domain';
import { orRefuse } from '@varje-elev/shell/refuse';
import { api } from '../../server/app.ts';
import { pageLength } from './page-length.ts';

/** One page of changes, from the newest or from before a link of the log. */
export async function readHistory(cycleId: Id, beforeSeq: number | undefined) {
  const caller = await api();
  return orRefuse(caller.cycle.history({ cycleId, beforeSeq, limit: pageLength }));
}
