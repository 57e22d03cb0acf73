import type { Instant, LocalDate } from '@varje-elev/domain';

/** The only source of time above the database. Given by the app, so that a demo and a test stand on a day of their own. */
export interface Clock {
  now(): Instant;
  today(): LocalDate;
}

const stockholmDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** The real clock; days are Swedish days. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => stockholmDay.format(new Date()),
};

/** A clock whose day stands still: the demo's school year is alive whenever it is started. The time of day still moves. */
export function clockOn(day: LocalDate, source: () => Date = () => new Date()): Clock {
  return {
    now: () => {
      const real = source();
      // Moved by whole Swedish days: an evening here is already tomorrow's date in UTC for an hour or two.
      const days = Date.parse(day) - Date.parse(stockholmDay.format(real));
      return new Date(real.getTime() + days).toISOString();
    },
    today: () => day,
  };
}
