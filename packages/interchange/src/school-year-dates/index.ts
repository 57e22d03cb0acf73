export { readSchoolYearDates } from './read.ts';
export type { SchoolYearDates, SchoolYearDatesRow } from './rows.ts';
