import { router } from '../trpc.ts';
import { readProcess } from './read.ts';
import { saveProcess } from './save.ts';

export const processRouter = router({ read: readProcess, save: saveProcess });
