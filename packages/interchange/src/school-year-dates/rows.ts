import type { SchoolBreak, SchoolYearCalendar } from '@varje-elev/domain/school-year';
import type { ReadRow } from '../reading.ts';
import type { SchoolForm } from '../register/index.ts';

/**
 * A school year's dates as the domain's `SchoolYearCalendar` has them, but for the ids of its breaks: the one who keeps
 * them makes those. The domain's `reviewCalendar` finds no problem in them.
 */
export type SchoolYearDates = Omit<SchoolYearCalendar, 'breaks'> & {
  readonly breaks: readonly Omit<SchoolBreak, 'id'>[];
};

/** A municipality's dates (läsårstider) for one school year and the school forms it gives them for. */
export interface SchoolYearDatesRow extends ReadRow {
  readonly municipality: string;
  readonly municipalityCode: string;
  readonly schoolForms: readonly SchoolForm[];
  readonly dates: SchoolYearDates;
}
