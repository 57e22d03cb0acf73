import { type DomainError, errorMessage } from '@varje-elev/domain/kernel';
import { type BreakKind, reviewCalendar } from '@varje-elev/domain/school-year';
import { type Place, type Problem, problemAt } from '../problem.ts';
import type { SchoolYearDates } from './rows.ts';
import { breakProblems, type TermRead } from './term.ts';

/** A school year's dates, if they can be kept, and what is to be said of them. */
export interface YearRead {
  readonly dates: SchoolYearDates | null;
  readonly problems: readonly Problem[];
}

/** Puts the two terms together and asks the domain what is wrong with them; each answer at its own place. */
export function schoolYearOf(autumn: TermRead, spring: TermRead): YearRead {
  const origins = [autumn, spring].flatMap((term) =>
    term.written.lov.map((one, index) => ({ term, index, one })),
  );
  const dates: SchoolYearDates = {
    year: autumn.year,
    autumnStart: autumn.written.start,
    autumnEnd: autumn.written.slut,
    springStart: spring.written.start,
    springEnd: spring.written.slut,
    breaks: origins.map(({ one: { namn: name, fran: from, till: to } }) => ({
      kind: kindOf(name),
      name,
      from,
      to,
    })),
  };
  const placeOf = ({ path: [field, index] = [] }: DomainError): Place => {
    const origin = field === 'breaks' ? origins[Number(index)] : undefined;
    if (origin !== undefined) return origin.term.place('lov', origin.index);
    if (field === 'autumnStart') return autumn.place('start');
    if (field === 'autumnEnd') return autumn.place('slut');
    if (field === 'springStart') return spring.place('start');
    return field === 'springEnd' ? spring.place('slut') : autumn.place();
  };
  const said = (error: DomainError, severity: 'error' | 'warning') => {
    const why = { sv: errorMessage(error, 'sv'), en: errorMessage(error, 'en') };
    return problemAt(placeOf(error), severity === 'error' ? 'datesRefused' : 'datesAgainstLaw', {
      severity,
      params: { why },
    });
  };
  // Ids only so that the domain can look at them: nothing of them is kept.
  const breaks = dates.breaks.map((one) => ({ ...one, id: '0199e0aa-0000-7000-8000-000000000000' }));
  const { problems: broken, unmet } = reviewCalendar({ ...dates, breaks });
  const own = [...breakProblems(autumn), ...breakProblems(spring)];
  // Outside its term a break may also be outside the year; it is told once.
  const others = broken.filter(({ code }) => code !== 'breakOutsideCalendar');
  const wrong = [...own, ...others.map((error) => said(error, 'error'))];
  return wrong.length > 0
    ? { dates: null, problems: wrong }
    : { dates, problems: unmet.map((error) => said(error, 'warning')) };
}

/** Staff are there on a study day, so it is no break, whatever list it stands in. */
const kindOf = (name: string): BreakKind => (/studiedag/i.test(name) ? 'studyDay' : 'break');
