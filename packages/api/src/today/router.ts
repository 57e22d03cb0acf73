import { router } from '../trpc.ts';
import { readToday } from './read.ts';

export const todayRouter = router({ read: readToday });
