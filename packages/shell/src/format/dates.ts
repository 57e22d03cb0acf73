import { type Instant, isoWeek, type LocalDate, type Locale } from '@varje-elev/domain';
import { tag } from './tag.ts';

const zone = 'Europe/Stockholm';
const dayKey = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });

/** A day has no time and no zone: it is formatted as the noon of itself in UTC. */
const noon = (day: LocalDate) => new Date(`${day}T12:00:00Z`);

/** ”24 november”: no line ends between the day and its month. */
const numberBeforeWord = /(\d) (?=\p{L})/u;

function onDay(locale: Locale, options: Intl.DateTimeFormatOptions) {
  const format = new Intl.DateTimeFormat(tag[locale], { ...options, timeZone: 'UTC' });
  return (day: LocalDate) => format.format(noon(day)).replace(numberBeforeWord, '$1\u00a0');
}

const words = {
  sv: { today: 'i dag', yesterday: 'i går', week: 'vecka', wk: 'v.' },
  en: { today: 'today', yesterday: 'yesterday', week: 'week', wk: 'wk' },
} as const;

/** The Swedish day on which a moment falls. */
export const dayOf = (at: Instant): LocalDate => dayKey.format(new Date(at));

/** The days of two moments or days apart, counted on the calendar. */
const daysBetween = (from: LocalDate, to: LocalDate) => Math.round((+noon(to) - +noon(from)) / 86_400_000);

/** Days, weeks and times in words. `today` is the clock's day, so that a demo's yesterday is its own. */
export function dateFormats(locale: Locale) {
  const day = onDay(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const shortDay = onDay(locale, { day: 'numeric', month: 'long' });
  const month = onDay(locale, { month: 'long' });
  const weekday = onDay(locale, { weekday: 'long' });
  const weekdayAndDay = onDay(locale, { weekday: 'long', day: 'numeric', month: 'long' });
  const clock = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', timeZone: zone });
  const spoken = words[locale];

  /** 16.40 in Swedish, 16:40 in English. */
  const time = (at: Instant) => {
    const digits = clock.format(new Date(at));
    return locale === 'sv' ? digits.replace(':', '.') : digits;
  };
  const weekNumber = (on: LocalDate) => isoWeek(on).week;
  /** ”24 november”, with the year only when it is another than today's. */
  const dayNear = (on: LocalDate, today: LocalDate) =>
    on.slice(0, 4) === today.slice(0, 4) ? shortDay(on) : day(on);

  return {
    day,
    shortDay,
    month,
    weekday,
    weekdayAndDay,
    dayNear,
    time,
    weekNumber,
    /** ”v. 48” */
    week: (on: LocalDate) => `${spoken.wk}\u00a0${weekNumber(on)}`,
    /** ”vecka 48” */
    weekInWords: (on: LocalDate) => `${spoken.week}\u00a0${weekNumber(on)}`,
    /** ”v. 34–50”; one week is not a span. */
    weekSpan: (from: LocalDate, to: LocalDate) => {
      const [first, last] = [weekNumber(from), weekNumber(to)];
      return first === last ? `${spoken.wk}\u00a0${first}` : `${spoken.wk}\u00a0${first}–${last}`;
    },
    /** ”26–30 oktober”, ”19 december – 10 januari”: the month once where it is the same. */
    daySpan: (from: LocalDate, to: LocalDate) =>
      from.slice(0, 7) === to.slice(0, 7)
        ? `${Number(from.slice(8))}–${shortDay(to)}`
        : `${shortDay(from)} – ${shortDay(to)}`,
    /** ”i dag 10.42”, ”i går 16.40”, ”12 november 16.40”. */
    when: (at: Instant, today: LocalDate) => {
      const on = dayOf(at);
      const ago = daysBetween(on, today);
      const said = ago === 0 ? spoken.today : ago === 1 ? spoken.yesterday : dayNear(on, today);
      return `${said} ${time(at)}`;
    },
    /** ”i dag”, ”i går”, ”12 november”. */
    dayAgo: (at: Instant, today: LocalDate) => {
      const on = dayOf(at);
      const ago = daysBetween(on, today);
      return ago === 0 ? spoken.today : ago === 1 ? spoken.yesterday : dayNear(on, today);
    },
  };
}
