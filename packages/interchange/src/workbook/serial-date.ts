const MS_PER_DAY = 86_400_000;
/** Day 0 of each of Excel's two calendars. The first counts a 29 February 1900 that never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 1900-02-29 of the first calendar, and the day after 9999-12-31. */
const NO_SUCH_DAY = 60;
const END = 2_958_466;

/**
 * A date cell's serial number as ISO text: `2026-11-24`, with `T13:45:00` when the cell has a time of day; `null` when it
 * is no date of the calendar. Excel keeps no time zone, so neither does the text. Source: ECMA-376 part 1, 18.17.4.
 */
export function dateOfSerial(serial: number, from1904: boolean): string | null {
  if (!(serial >= 1 && serial < END) || (!from1904 && Math.floor(serial) === NO_SUCH_DAY)) return null;
  const epoch = from1904 ? EPOCH_1904 : serial < NO_SUCH_DAY ? EPOCH_1900 + MS_PER_DAY : EPOCH_1900;
  const seconds = Math.round(serial * 86_400);
  const iso = new Date(epoch + seconds * 1000).toISOString();
  return seconds % 86_400 === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}
