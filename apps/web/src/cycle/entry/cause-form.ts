import { CauseArea, Confidence, causeAreaLabels, confidenceLevelLabels } from '@varje-elev/domain';
import { askedFor, type MakeForm, options } from './entry-form.ts';

export const causeForm: MakeForm = (view, id) => {
  const { cycle, t, locale } = view;
  const asked = askedFor(cycle.causes, id);
  if (asked === null) return null;
  const stored = asked === 'new' ? null : asked;
  return {
    title: stored ? t('form.causeEdit') : t('addCause'),
    submit: stored ? t('form.save') : t('form.add'),
    revision: stored?.revision ?? null,
    removable: stored !== null,
    fields: [
      {
        kind: 'line',
        name: 'text',
        label: t('form.causeText'),
        hint: t('form.causeTextHint'),
        value: stored?.text,
      },
      {
        kind: 'radios',
        name: 'area',
        label: t('form.causeArea'),
        hint: t('form.causeAreaHint'),
        value: stored?.area ?? 'teaching',
        options: options(CauseArea.options, causeAreaLabels, locale),
      },
      {
        kind: 'select',
        name: 'parentId',
        label: t('form.parentCause'),
        value: stored?.parentId ?? '',
        options: [
          { value: '', label: t('form.theProblem') },
          ...cycle.causes
            .filter((cause) => cause.id !== stored?.id)
            .map((cause) => ({ value: cause.id, label: cause.text, written: true })),
        ],
      },
      {
        kind: 'prose',
        name: 'grounds',
        label: t('form.grounds'),
        hint: t('form.groundsHint'),
        value: stored?.grounds,
      },
      {
        kind: 'radios',
        name: 'confidence',
        label: t('form.confidence'),
        value: stored?.confidence ?? 'low',
        options: options(Confidence.options, confidenceLevelLabels, locale),
      },
      {
        kind: 'tick',
        name: 'chosen',
        label: t('form.chosen'),
        hint: t('form.chosenHint'),
        value: stored?.chosen ? 'on' : '',
      },
    ],
  };
};
