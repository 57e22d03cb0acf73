export { ready as GET } from '@varje-elev/shell/health';

export const dynamic = 'force-dynamic';
