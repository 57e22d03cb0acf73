import { Phase } from '@varje-elev/domain';

/** The word of a phase in an address. It stays when the authority gives the phase another name. */
const words: Readonly<Record<Phase, string>> = {
  plan: 'planera',
  carryOut: 'genomfora',
  followUp: 'folja-upp',
  analyse: 'analysera',
  concluded: 'avslutad',
};

export const phaseHref = (phase: Phase) => `/process/${words[phase]}`;

export function phaseAt(word: string): Phase | null {
  return Phase.options.find((phase) => words[phase] === word) ?? null;
}
