import type { Problem } from '@varje-elev/api';
import type { Locale } from '@varje-elev/domain';
import type { SummaryError } from '@varje-elev/ui/error-summary';
import type { FieldSpec } from './field-spec.ts';

/**
 * What is wrong, each tied to its field. A fault that belongs to no field of the form leads to the first one, so that
 * its link is never dead.
 */
export function faultsOf(
  problem: Problem,
  fields: readonly FieldSpec[],
  paths: Readonly<Record<string, string>>,
  locale: Locale,
): SummaryError[] {
  const flaws = problem.flaws.length > 0 ? problem.flaws : [problem];
  return flaws.map((flaw) => {
    const steps = flaw.path.map(String);
    const renamed = [paths[steps.join('.')], ...steps.map((step) => paths[step] ?? step)];
    const field = renamed.find((name) => fields.some((candidate) => candidate.name === name));
    return { field: field ?? fields[0]?.name ?? '', text: flaw.message[locale] };
  });
}
