import { z } from 'zod';
import type { Labels } from '../../kernel/index.ts';
import { SchoolYear } from '../../school-year/index.ts';
import { BothLanguages } from './both-languages.ts';

/** Why two years cannot be joined by a line. */
export const BreakCause = z.enum(['definition', 'population', 'scale', 'collection', 'renumbering', 'ended']);
export type BreakCause = z.infer<typeof BreakCause>;
export const breakCauseLabels: Labels<BreakCause> = {
  definition: { sv: 'Ny definition', en: 'New definition' },
  population: { sv: 'Andra elever räknas', en: 'Other pupils are counted' },
  scale: { sv: 'Ny betygsskala', en: 'New grade scale' },
  collection: { sv: 'Inget samlades in', en: 'Nothing was collected' },
  renumbering: { sv: 'Årskurserna numreras om', en: 'Year groups are renumbered' },
  ended: { sv: 'Måttet upphör', en: 'The measure ends' },
};

/** A break lies just before the autumn of `from`: that school year is the first on the new side. */
export const SeriesBreak = z.object({
  id: z.string(),
  from: SchoolYear,
  cause: BreakCause,
  /** Whether the values on both sides may still be compared: renumbered year groups are the same pupils. */
  comparable: z.boolean(),
  /** The break that this one takes back: years outside the two are comparable again. Null for a lasting break. */
  undoes: z.string().nullable(),
  /** Ids of indicators; all their perspectives. */
  indicators: z.array(z.string()).min(1),
  note: BothLanguages,
});
export type SeriesBreak = z.infer<typeof SeriesBreak>;

/** A time when nothing was published, whatever school year it was about. */
export const PublicationGap = z.object({ from: z.iso.date(), to: z.iso.date(), note: BothLanguages });
export type PublicationGap = z.infer<typeof PublicationGap>;
