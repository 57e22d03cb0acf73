import { addDays, type SchoolBreak, type SchoolYear } from '@varje-elev/domain';

type NewStretch = Omit<SchoolBreak, 'id'>;

/** Days off moved whole years on by 52 weeks at a time, so that they keep their weekdays. */
export function movedOn(breaks: readonly NewStretch[], from: SchoolYear, to: SchoolYear): NewStretch[] {
  const days = (to - from) * 52 * 7;
  return breaks.map(({ kind, name, from: first, to: last }) => ({
    kind,
    name,
    from: addDays(first, days),
    to: addDays(last, days),
  }));
}
