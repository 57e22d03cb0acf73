import { addDays, type Instant, type LocalDate } from '@varje-elev/domain';

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The moment at which a Swedish day begins: midnight in Stockholm is 22 or 23 the evening before in UTC. */
export function beginningOf(day: LocalDate): Instant {
  const midnights = [`${addDays(day, -1)}T22:00:00.000Z`, `${addDays(day, -1)}T23:00:00.000Z`] as const;
  const [summer, winter] = midnights;
  return clock.format(new Date(summer)) === '00:00' ? summer : winter;
}

/** Both days included. */
export function spanOf(from: LocalDate | null, to: LocalDate | null) {
  return {
    since: from === null ? undefined : beginningOf(from),
    until: to === null ? undefined : beginningOf(addDays(to, 1)),
  };
}
