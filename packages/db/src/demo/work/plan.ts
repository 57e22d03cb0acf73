import type { ClosedPeriod, Cycle, LocalDate } from '@varje-elev/domain';
import { addDays, earlier, workday } from '../dates.ts';
import type { Cast, StoryOf } from '../stories/story.ts';

/** When each phase was or will be entered. */
export type Marks = Readonly<Record<'carryOut' | 'followUp' | 'analyse' | 'concluded', LocalDate>>;

/** One cycle of the demo: whose it is, when, what it tells, and how far it has come. */
export type Piece = {
  key: string;
  unit: string;
  year: number;
  story: StoryOf;
  cast?: Partial<Cast>;
  title?: string;
  summary?: string;
  /** "3.3": numbers in the year's version, at the unit's level. */
  hur: readonly string[];
  /** Key of the cycle it contributes to. */
  to?: string;
  /** Key of the concluded cycle that it continues. */
  continues?: string;
  span?: Span;
  period?: ClosedPeriod;
  marks?: Partial<Marks>;
  /** Nothing has been written after this day: the work has stopped, or ended early. */
  until?: LocalDate;
  /** Why it was given up, on the day `until`. */
  abandoned?: string;
  notes?: string;
  shared?: true;
  /** What no rule of time can tell: the last word on a cycle that stands otherwise than it should. */
  adjust?: (cycle: Cycle) => Cycle;
};

/** Most teams work a term at a time; a school's work takes the year. */
export type Span = 'autumn' | 'half' | 'spring' | 'year' | 'lateAutumn';

type SpanRule = { period: (year: number) => ClosedPeriod; shares: readonly [number, number, number, number] };
const spans: Readonly<Record<Span, SpanRule>> = {
  autumn: {
    period: (year) => ({ from: `${year}-08-17`, to: `${year}-12-18` }),
    shares: [0.23, 0.73, 0.9, 1],
  },
  half: {
    period: (year) => ({ from: `${year}-08-17`, to: `${year + 1}-01-15` }),
    shares: [0.21, 0.6, 0.85, 1],
  },
  lateAutumn: {
    period: (year) => ({ from: `${year}-09-28`, to: `${year + 1}-02-12` }),
    shares: [0.22, 0.72, 0.88, 1],
  },
  spring: {
    period: (year) => ({ from: `${year + 1}-01-12`, to: `${year + 1}-06-08` }),
    shares: [0.2, 0.72, 0.89, 1],
  },
  year: {
    period: (year) => ({ from: `${year}-08-17`, to: `${year + 1}-06-10` }),
    shares: [0.12, 0.68, 0.86, 1],
  },
};

export function timesOf(piece: Piece): { period: ClosedPeriod; marks: Marks } {
  const span = spans[piece.span ?? 'autumn'];
  const period = piece.period ?? span.period(piece.year);
  const length = (Date.parse(period.to) - Date.parse(period.from)) / 86_400_000;
  const [carryOut, followUp, analyse, concluded] = span.shares.map((share) => {
    return earlier(workday(addDays(period.from, Math.round(share * length))), period.to);
  }) as [string, string, string, string];
  return { period, marks: { carryOut, followUp, analyse, concluded, ...piece.marks } };
}
