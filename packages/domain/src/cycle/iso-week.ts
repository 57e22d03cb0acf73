import type { LocalDate } from '../kernel/index.ts';

const day = 86_400_000;

/** The ISO 8601 week number of a day: the week that holds its Thursday. */
export function weekOf(date: LocalDate): number {
  const at = new Date(`${date}T00:00:00Z`);
  const thursday = at.getTime() + (4 - (at.getUTCDay() || 7)) * day;
  const firstOfYear = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return Math.floor((thursday - firstOfYear) / (7 * day)) + 1;
}
