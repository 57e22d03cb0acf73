import 'server-only';
import { orRefuse } from '@varje-elev/shell/refuse';
import { cache } from 'react';
import { api } from '../server/app.ts';

/** The thread through a cycle with everything beside it, read once for the page and its title. */
export const readThread = cache(async (cycleId: string) =>
  orRefuse((await api()).thread.read({ cycleId, whole: true })),
);
