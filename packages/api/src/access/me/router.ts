import { router } from '../../trpc.ts';
import { readMe } from './read.ts';
import { setLocale } from './set-locale.ts';

export const meRouter = router({ read: readMe, setLocale });
