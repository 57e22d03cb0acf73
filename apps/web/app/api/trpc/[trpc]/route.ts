import { trpcRoute } from '@varje-elev/shell/trpc-route';
import { server, session } from '../../../../src/server/app.ts';

const handle = trpcRoute({ server, session });

export { handle as GET, handle as POST };
