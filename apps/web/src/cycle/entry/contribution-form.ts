import { contributionField } from '../contribution-field.ts';
import type { MakeForm } from './entry-form.ts';

/** Which cycle above this one contributes to. */
export const contributionForm: MakeForm = ({ cycle, read, t, f, candidates }) => {
  const { contributesTo } = read.links;
  const known = contributesTo === null ? [] : [{ ...contributesTo, summary: '' }];
  return {
    title: t('contributesTo'),
    submit: t('form.save'),
    revision: cycle.revision,
    removable: false,
    fields: [
      contributionField({
        label: t('form.contributesTo'),
        hint: t('form.contributesToHint'),
        nothing: t('form.nothingAbove'),
        value: cycle.contributesToId ?? '',
        candidates: [
          ...candidates,
          ...known.filter(({ id }) => !candidates.some((other) => other.id === id)),
        ],
        f,
      }),
    ],
  };
};
