import { router } from '../trpc.ts';
import { searchAnywhere } from './search.ts';

export const goToRouter = router({ search: searchAnywhere });
