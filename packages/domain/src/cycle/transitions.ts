import { Phase } from './phases.ts';

/** Where a cycle may go from each phase. Forward one step through a gate; back to any earlier phase, with a reason. */
export const legalMoves: Readonly<Record<Phase, readonly Phase[]>> = {
  plan: ['carryOut'],
  carryOut: ['followUp', 'plan'],
  followUp: ['analyse', 'carryOut', 'plan'],
  analyse: ['concluded', 'followUp', 'carryOut', 'plan'],
  concluded: [],
};

/** The phase that lies ahead, null after the last. */
export function nextPhase(phase: Phase): Phase | null {
  return Phase.options[Phase.options.indexOf(phase) + 1] ?? null;
}

export function isForward(from: Phase, to: Phase): boolean {
  return Phase.options.indexOf(to) > Phase.options.indexOf(from);
}
