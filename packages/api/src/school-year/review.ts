import { z } from 'zod';

/** How a calendar stands against the law. */
export const CalendarReviewed = z.object({
  counts: z.object({ schoolDays: z.int(), breakDays: z.int(), studyDays: z.int() }),
  unmet: z.array(z.object({ code: z.string(), sv: z.string(), en: z.string() })),
});
