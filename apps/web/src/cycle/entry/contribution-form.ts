import type { MakeForm } from './entry-form.ts';

/** Which cycle above this one contributes to, each with what it is about. */
export const contributionForm: MakeForm = ({ cycle, read, t, candidates }) => {
  const { contributesTo } = read.links;
  const known = contributesTo === null ? [] : [{ ...contributesTo, summary: '' }];
  const all = [...candidates, ...known.filter(({ id }) => !candidates.some((other) => other.id === id))];
  return {
    title: t('contributesTo'),
    submit: t('form.save'),
    revision: cycle.revision,
    removable: false,
    fields: [
      {
        kind: 'radios',
        name: 'contributesToId',
        label: t('form.contributesTo'),
        hint: t('form.contributesToHint'),
        value: cycle.contributesToId ?? '',
        options: [
          { value: '', label: t('form.nothingAbove') },
          ...all.map(({ id, title, summary, unitName }) => ({
            value: id,
            label: `${title}, ${unitName}`,
            hint: summary || undefined,
          })),
        ],
      },
    ],
  };
};
