export { alive as GET } from '@varje-elev/shell/health';

export const dynamic = 'force-dynamic';
