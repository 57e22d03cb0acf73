import 'server-only';
import { orRefuse } from '@varje-elev/shell/refuse';
import { notFound } from 'next/navigation';
import { api } from '../server/app.ts';
import { me } from '../server/me.ts';
import type { Calendar } from './read.ts';
import { yearIn } from './years.ts';

/** The calendar that an address is about. */
export async function calendarAt(text: string): Promise<Calendar> {
  const [caller] = await Promise.all([api(), me()]);
  const { calendars } = await orRefuse(caller.calendar.read());
  const year = yearIn(text);
  return calendars.find((one) => one.year === year) ?? notFound();
}
