import { ready } from '@varje-elev/shell/health';
import { server } from '../../../../src/server/app.ts';

export const dynamic = 'force-dynamic';
export const GET = ready({ server });
