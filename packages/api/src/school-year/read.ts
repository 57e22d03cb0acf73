import { listCalendars } from '@varje-elev/db';
import { Revision, reviewCalendar, SchoolYearCalendar } from '@varje-elev/domain';
import { z } from 'zod';
import { onAuthority } from '../policy.ts';
import { flaw } from '../problem.ts';
import { read } from '../procedure.ts';
import { CalendarReviewed } from './review.ts';

/** Every school year that has dates, and how it stands against the law. */
export const readCalendars = read({
  input: z.void(),
  output: z.object({
    calendars: z.array(SchoolYearCalendar.extend({ revision: Revision, ...CalendarReviewed.shape })),
  }),
  policy: onAuthority('calendar.read'),
  async answer(_, { tx, authorityId }) {
    const calendars = await listCalendars(tx, authorityId);
    return {
      calendars: calendars.map((calendar) => {
        const { counts, unmet } = reviewCalendar(calendar);
        const words = unmet.map(({ code, params }) => ({ code, ...flaw(code, [], params).message }));
        return { ...calendar, counts, unmet: words };
      }),
    };
  },
});
