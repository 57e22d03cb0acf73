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

const stockholmTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
});
const stockholmOffset = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Stockholm',
  timeZoneName: 'longOffset',
});

/**
 * A clock whose day stands still: the demo's school year is alive whenever it is started. The time of day still moves, and
 * is Stockholm's, so that late in the evening it is still that day.
 */
export function clockOn(day: LocalDate, source: () => Date = () => new Date()): Clock {
  const noon = stockholmOffset.formatToParts(new Date(`${day}T12:00:00Z`));
  const offset = noon.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? '+01:00';
  return {
    now: () => new Date(`${day}T${stockholmTime.format(source()).replace(',', '.')}${offset}`).toISOString(),
    today: () => day,
  };
}
