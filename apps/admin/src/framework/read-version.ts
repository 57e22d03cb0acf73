import 'server-only';
import { orRefuse } from '@varje-elev/shell/refuse';
import { forbidden } from 'next/navigation';
import { api } from '../server/app.ts';
import { me } from '../server/me.ts';
import type { Compared } from './read.ts';

/** A version beside the one before, for those who set up the framework. */
export async function readVersion(versionId: string): Promise<Compared> {
  const [{ actions }, caller] = await Promise.all([me(), api()]);
  if (!actions.includes('framework.edit')) forbidden();
  return orRefuse(caller.framework.compare({ versionId }));
}
