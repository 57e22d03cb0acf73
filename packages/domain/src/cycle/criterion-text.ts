import type { Labels, Locale } from '../kernel/index.ts';
import type { SpokenOf } from '../organisation/index.ts';
import { type Criterion, type CriterionId, criterionLabels, type Wording } from './criteria.ts';

/** The same of a preschool, which has children. */
const ofChildren: Readonly<Partial<Record<CriterionId, Readonly<Record<Locale, Wording>>>>> = {
  pupilVoiceHeard: {
    sv: {
      met: 'Barnens röst finns i uppföljningen',
      one: 'Barnens röst saknas i uppföljningen.',
      many: 'Barnens röst saknas i uppföljningen.',
    },
    en: {
      met: 'The children’s voice is in the follow-up',
      one: 'The children’s voice is missing from the follow-up.',
      many: 'The children’s voice is missing from the follow-up.',
    },
  },
  pupilsTookPart: {
    sv: {
      met: 'Barnens medverkan är antecknad',
      one: 'Barnens medverkan är inte antecknad.',
      many: 'Barnens medverkan är inte antecknad.',
    },
    en: {
      met: 'The children’s participation is noted',
      one: 'The children’s participation is not noted.',
      many: 'The children’s participation is not noted.',
    },
  },
};

/** What stands after a criterion that may be let through. */
export const overridableLabel: Labels<'overridable'> = {
  overridable: {
    sv: 'Kan hoppas över om ni skriver varför.',
    en: 'May be skipped if you write why.',
  },
};

/** The criterion in words: a fact when it is met, otherwise what remains, counted. */
export function criterionText(
  criterion: Pick<Criterion, 'id' | 'met' | 'params'>,
  locale: Locale,
  spokenOf: SpokenOf,
): string {
  const { count, what } = criterion.params;
  const labels = spokenOf === 'children' ? ofChildren[criterion.id] : undefined;
  const wording = (labels ?? criterionLabels[criterion.id])[locale];
  const sentence = criterion.met ? wording.met : count === 1 && what !== '' ? wording.one : wording.many;
  return sentence.replace('{count}', String(count)).replace('{what}', () => what);
}
