import { router } from '../../trpc.ts';
import { readMe } from './read.ts';
import { setLocale } from './set-locale.ts';
import { whomToAsk } from './whom-to-ask.ts';

export const meRouter = router({ read: readMe, setLocale, whomToAsk });
