import type { Problem } from '@varje-elev/api';
import type { Locale } from '@varje-elev/domain';
import type { FieldSpec } from './field-spec.ts';

/** What is wrong with a field; the name of the field when the fault is its own. */
export interface Fault {
  readonly field: string;
  readonly label: string | null;
  readonly text: string;
}

/**
 * What is wrong, each tied to its field. A fault that belongs to no field of the form leads to the first one, so that
 * its link is never dead.
 */
export function faultsOf(
  problem: Problem,
  fields: readonly FieldSpec[],
  paths: Readonly<Record<string, string>>,
  locale: Locale,
): Fault[] {
  const flaws = problem.flaws.length > 0 ? problem.flaws : [problem];
  return flaws.map((flaw) => {
    const steps = flaw.path.map(String);
    const renamed = [paths[steps.join('.')], ...steps.map((step) => paths[step] ?? step)];
    const name = renamed.find((step) => fields.some((candidate) => candidate.name === step));
    const field = fields.find((candidate) => candidate.name === name);
    return {
      field: (field ?? fields[0])?.name ?? '',
      label: field?.label ?? null,
      text: flaw.message[locale],
    };
  });
}
