import { router } from '../trpc.ts';
import { readCalendars } from './read.ts';
import { saveCalendar } from './save.ts';

export const calendarRouter = router({ read: readCalendars, save: saveCalendar });
