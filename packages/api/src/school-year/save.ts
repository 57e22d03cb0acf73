import { loadCalendar, saveCalendar as store } from '@varje-elev/db';
import { Revision, reviewCalendar, SchoolBreak, SchoolYearCalendar } from '@varje-elev/domain';
import { z } from 'zod';
import { conflict, ruleFault } from '../fault.ts';
import { onAuthority } from '../policy.ts';
import { flaw } from '../problem.ts';
import { write } from '../procedure.ts';
import { CalendarReviewed } from './review.ts';

/** A school year's dates. What the law asks for beyond them is answered beside the save: the authority may still be planning. */
export const saveCalendar = write({
  input: SchoolYearCalendar.extend({
    breaks: z.array(SchoolBreak.partial({ id: true })).max(60),
    revision: Revision.nullable(),
  }),
  output: CalendarReviewed.extend({ revision: Revision }),
  policy: onAuthority('calendar.edit'),
  async perform({ revision, breaks, ...terms }, { tx, authorityId, newId }) {
    const { year, autumnStart, autumnEnd, springStart, springEnd } = terms;
    const named = breaks.map((one) => ({ ...one, id: one.id ?? newId() }));
    const calendar = { year, autumnStart, autumnEnd, springStart, springEnd, breaks: named };
    const { counts, problems, unmet } = reviewCalendar(calendar);
    const [broken] = problems;
    if (broken !== undefined) throw ruleFault(broken);
    const before = await loadCalendar(tx, authorityId, calendar.year);
    if (!(await store(tx, authorityId, calendar, revision))) throw conflict(before, []);
    return {
      answer: {
        revision: (revision ?? 0) + 1,
        counts,
        unmet: unmet.map(({ code, params }) => ({ code, ...flaw(code, [], params).message })),
      },
      changes: [
        { action: 'calendar.save', subject: { type: 'calendar', id: null }, before, after: calendar },
      ],
    };
  },
});
