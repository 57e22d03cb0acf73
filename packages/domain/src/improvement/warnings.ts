import type { Locale } from '../kernel/index.ts';
import type { ImprovementWarning } from './change-area.ts';

/** What is said beside a change that was made. `{count}` and `{most}` are set in. */
export const improvementWarningLabels = {
  manyPrioritised: {
    sv: 'Enheten har nu {count} prioriterade områden. Med högst {most} blir det lättare att hinna med dem.',
    en: 'The unit now has {count} prioritised areas. With at most {most} it is easier to get them done.',
  },
} as const;

export function improvementWarningText(warning: ImprovementWarning, locale: Locale): string {
  return improvementWarningLabels[warning.code][locale]
    .replace('{count}', String(warning.count))
    .replace('{most}', String(warning.most));
}
