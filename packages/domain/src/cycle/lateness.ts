import {
  addDays,
  type ClosedPeriod,
  daysBetween,
  type Id,
  type LocalDate,
  type Locale,
} from '../kernel/index.ts';
import { isoWeek, type SchoolBreak } from '../school-year/index.ts';
import { Phase, phaseLabels } from './phases.ts';
import type { Cycle } from './schema.ts';

type RunningPhase = Exclude<Phase, 'concluded'>;

/** The days in which a cycle is expected to be in a phase, both included. */
export interface PhaseSpan {
  readonly phase: RunningPhase;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** How much of its period a cycle is expected to give each phase, in order. Sums to 1. */
export const usualShares: Readonly<Record<RunningPhase, number>> = {
  plan: 0.2,
  carryOut: 0.45,
  followUp: 0.2,
  analyse: 0.15,
};

/** The expected spans of a period: they follow on each other without gaps and fill it. */
export function phaseSpans(period: ClosedPeriod, shares = usualShares): PhaseSpan[] {
  const days = daysBetween(period.from, period.to) + 1;
  const phases = Phase.exclude(['concluded']).options;
  let share = 0;
  return phases.map((phase) => {
    const from = addDays(period.from, Math.round(share * days));
    share += shares[phase];
    return { phase, from, to: addDays(period.from, Math.round(share * days) - 1) };
  });
}

/** Why a cycle is late, one thing at a time. */
export type LateReason =
  | { readonly kind: 'phase'; readonly phase: RunningPhase; readonly dueOn: LocalDate }
  | { readonly kind: 'followUp'; readonly id: Id; readonly dueOn: LocalDate }
  | { readonly kind: 'action'; readonly id: Id; readonly text: string; readonly dueOn: LocalDate };

export interface Lateness {
  /** Whole weeks behind, at least 1. School breaks do not count. */
  readonly weeks: number;
  /** Gravest first. */
  readonly reasons: readonly LateReason[];
}

/**
 * How far a running cycle is behind what was expected, and why; null when it is in step (less than a week behind) or
 * concluded. `spans` come from `phaseSpans` of its own period or from the authority's calendar.
 */
export function lateness(
  cycle: Pick<Cycle, 'phase' | 'followUps' | 'actions'>,
  spans: readonly PhaseSpan[],
  today: LocalDate,
  breaks: readonly Pick<SchoolBreak, 'kind' | 'from' | 'to'>[] = [],
): Lateness | null {
  if (cycle.phase === 'concluded') return null;
  const phase = cycle.phase;
  const due: LateReason[] = [
    ...spans
      .filter((span) => span.phase === phase)
      .map((span) => ({ kind: 'phase' as const, phase, dueOn: span.to })),
    ...cycle.followUps
      .filter((followUp) => followUp.doneOn === null)
      .map(({ id, plannedOn }) => ({ kind: 'followUp' as const, id, dueOn: plannedOn })),
    ...cycle.actions.flatMap(({ id, status, text, to }) =>
      to !== null && (status === 'planned' || status === 'ongoing')
        ? [{ kind: 'action' as const, id, text, dueOn: to }]
        : [],
    ),
  ];
  const late = due
    .map((reason) => ({ reason, weeks: weeksAfter(reason.dueOn, today, breaks) }))
    .filter(({ weeks }) => weeks >= 1)
    .sort((a, b) => b.weeks - a.weeks);
  const [gravest] = late;
  return gravest ? { weeks: gravest.weeks, reasons: late.map(({ reason }) => reason) } : null;
}

function weeksAfter(
  due: LocalDate,
  today: LocalDate,
  breaks: readonly Pick<SchoolBreak, 'kind' | 'from' | 'to'>[],
): number {
  const first = addDays(due, 1);
  const off = breaks
    .filter((lov) => lov.kind === 'break')
    .map((lov) => ({
      from: daysBetween(first, lov.from) > 0 ? lov.from : first,
      to: daysBetween(lov.to, today) > 0 ? lov.to : today,
    }))
    .reduce((days, lov) => days + (lov.from > lov.to ? 0 : daysBetween(lov.from, lov.to) + 1), 0);
  return Math.floor((daysBetween(due, today) - off) / 7);
}

/** A reason as a sentence: "Uppföljningen vecka 47 är inte gjord." */
export function lateReasonText(reason: LateReason, locale: Locale): string {
  const { week } = isoWeek(reason.dueOn);
  switch (reason.kind) {
    case 'phase':
      return locale === 'sv'
        ? `${phaseLabels[reason.phase].sv} skulle ha varit klart vecka ${week}.`
        : `${phaseLabels[reason.phase].en} was to be done by week ${week}.`;
    case 'followUp':
      return locale === 'sv'
        ? `Uppföljningen vecka ${week} är inte gjord.`
        : `The follow-up in week ${week} is not done.`;
    case 'action':
      return locale === 'sv'
        ? `Insatsen ”${reason.text}” skulle ha varit klar vecka ${week}.`
        : `The action “${reason.text}” was to be done by week ${week}.`;
  }
}
