import { router } from '../../trpc.ts';
import { listLiveSessions } from './list.ts';
import { revokeSession } from './revoke.ts';
import { revokeAllSessionsOf } from './revoke-all-of.ts';

export const sessionRouter = router({
  list: listLiveSessions,
  revoke: revokeSession,
  revokeAllOf: revokeAllSessionsOf,
});
