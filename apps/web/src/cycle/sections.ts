import type { Cycle, CyclePart, Phase } from '@varje-elev/domain';
import type { ThreadState } from '@varje-elev/ui/thread';

/** A part of the cycle as a section of its page: its anchor and the phase in which it is worked on. */
interface Section {
  readonly part: Exclude<CyclePart, 'focus'>;
  readonly anchor: string;
  readonly phase: Exclude<Phase, 'concluded'>;
  readonly written: (cycle: Cycle) => boolean;
}

export const sections: readonly Section[] = [
  {
    part: 'situation',
    anchor: 'lagesbild',
    phase: 'plan',
    written: (cycle) => cycle.evidence.length > 0,
  },
  { part: 'causes', anchor: 'orsaker', phase: 'plan', written: (cycle) => cycle.causes.length > 0 },
  { part: 'goal', anchor: 'mal', phase: 'plan', written: (cycle) => cycle.goal !== '' },
  { part: 'hypotheses', anchor: 'hypoteser', phase: 'plan', written: (cycle) => cycle.hypotheses.length > 0 },
  { part: 'actions', anchor: 'insatser', phase: 'carryOut', written: (cycle) => cycle.actions.length > 0 },
  {
    part: 'followUps',
    anchor: 'uppfoljning',
    phase: 'followUp',
    written: (cycle) => cycle.followUps.some((followUp) => followUp.doneOn !== null),
  },
  { part: 'analysis', anchor: 'analys', phase: 'analyse', written: analysed },
  { part: 'decisions', anchor: 'beslut', phase: 'analyse', written: (cycle) => cycle.decisions.length > 0 },
  {
    part: 'participation',
    anchor: 'medverkan',
    phase: 'analyse',
    written: (cycle) => cycle.participation.length > 0,
  },
];

function analysed({ analysis }: Cycle): boolean {
  return analysis !== null && analysis.conclusion !== '';
}

/** Where a part stands on the page; the focus stands on its cover. */
export function anchorOf(part: CyclePart): string {
  return sections.find((section) => section.part === part)?.anchor ?? 'fokus';
}

/**
 * The knots of the thread. The section one is at: in the phase at hand, the one after the last that holds something.
 * Before it filled when it holds something, otherwise a ring; after it grey.
 */
export function knots(cycle: Cycle): ReadonlyMap<CyclePart, ThreadState> {
  const here = sectionAtHand(cycle);
  return new Map(
    sections.map((section, at): [CyclePart, ThreadState] => {
      if (here !== null && at === here) return [section.part, 'now'];
      if (here !== null && at > here) return [section.part, 'ahead'];
      return [section.part, section.written(cycle) ? 'done' : 'open'];
    }),
  );
}

function sectionAtHand(cycle: Cycle): number | null {
  const inPhase = sections.flatMap((section, at) => (section.phase === cycle.phase ? [at] : []));
  const first = inPhase[0];
  const last = inPhase.at(-1);
  if (first === undefined || last === undefined) return null;
  const written = inPhase.filter((at) => sections[at]?.written(cycle)).at(-1);
  return written === undefined ? first : Math.min(written + 1, last);
}

/** The part of the page where the guiding questions of the phase at hand stand. */
export function partAtHand(cycle: Cycle): CyclePart | null {
  const at = sectionAtHand(cycle);
  return at === null ? null : (sections[at]?.part ?? null);
}
