import type { Phase } from '@varje-elev/domain';

/** The authority's names of the five phases in their order. */
export function phaseNamesOf(
  phases: readonly { readonly phase: Phase; readonly name: string }[],
  otherwise: (phase: Phase) => string,
): readonly [string, string, string, string, string] {
  const name = (phase: Phase) => phases.find((one) => one.phase === phase)?.name ?? otherwise(phase);
  return [name('plan'), name('carryOut'), name('followUp'), name('analyse'), name('concluded')];
}
