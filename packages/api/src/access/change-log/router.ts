import { router } from '../../trpc.ts';
import { listChanges } from './list.ts';
import { verifyChanges } from './verify.ts';

export const changeLogRouter = router({ list: listChanges, verify: verifyChanges });
