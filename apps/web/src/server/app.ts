import 'server-only';
import { serve } from '@varje-elev/shell/server';

/** This process is the staff app: its database pool, its sign-in, its clock. */
export const { server, session, api } = serve('web');
