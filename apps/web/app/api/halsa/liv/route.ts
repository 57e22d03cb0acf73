import { alive } from '@varje-elev/shell/health';

export const dynamic = 'force-dynamic';
export const GET = alive;
