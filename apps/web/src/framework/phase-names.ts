import { type Locale, type Phase, type ProcessTemplate, phaseLabels } from '@varje-elev/domain';
import { processWords } from './process-words.ts';

type Names = readonly Pick<ProcessTemplate['phases'][number], 'phase' | 'name'>[];

/** What to call a phase: the authority's name, or in the reader's language where nobody has renamed it. */
export function phaseNameOf(phases: Names, locale: Locale): (phase: Phase) => string {
  const names = new Map(phases.map(({ phase, name }) => [phase, processWords(name, locale).text]));
  return (phase) => names.get(phase) ?? phaseLabels[phase][locale];
}

/** The same of all five in their order. */
export function phaseNamesOf(
  phases: Names,
  locale: Locale,
): readonly [string, string, string, string, string] {
  const name = phaseNameOf(phases, locale);
  return [name('plan'), name('carryOut'), name('followUp'), name('analyse'), name('concluded')];
}

/** Is it the shipped name, in the reader's language? Otherwise it is the authority's own, which is Swedish. */
export function isShippedName(phase: Phase, name: string, locale: Locale): boolean {
  return name === phaseLabels[phase][locale];
}
