import { Phase } from '@varje-elev/domain';
import type { PhaseNumber } from '@varje-elev/ui/marks';

const numbers: Readonly<Record<Phase, PhaseNumber>> = {
  plan: 1,
  carryOut: 2,
  followUp: 3,
  analyse: 4,
  concluded: 5,
};

/** The phase's place on the wheel, 1 to 5. */
export const phaseNumber = (phase: Phase): PhaseNumber => numbers[phase];

export const phasesInOrder = Phase.options;

/** Those a cycle that is alive can stand in. */
export const phasesAlive = Phase.exclude(['concluded']).options;
