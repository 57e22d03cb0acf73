import { ActionStatus, actionStatusLabels } from '@varje-elev/domain';
import { askedFor, inField, type MakeForm, options, peopleOptions } from './entry-form.ts';

export const actionForm: MakeForm = (view, id) => {
  const { cycle, t, locale } = view;
  const asked = askedFor(cycle.actions, id);
  if (asked === null) return null;
  const stored = asked === 'new' ? null : asked;
  return {
    title: stored ? t('form.actionEdit') : t('addAction'),
    submit: stored ? t('form.save') : t('form.add'),
    revision: stored?.revision ?? null,
    removable: stored !== null,
    fields: [
      {
        kind: 'line',
        name: 'text',
        label: t('form.actionText'),
        hint: t('form.actionTextHint'),
        value: stored?.text,
      },
      {
        kind: 'select',
        name: 'hypothesisId',
        label: t('form.hypothesisOf'),
        value: stored?.hypothesisId ?? '',
        options: [
          { value: '', label: t('form.notSaid') },
          ...cycle.hypotheses.map((guess) => ({
            value: guess.id,
            label: guess.name || guess.ifWe,
            written: true,
          })),
        ],
      },
      {
        kind: 'select',
        name: 'ownerId',
        label: t('owner'),
        value: stored?.ownerId ?? '',
        options: peopleOptions(view, t('form.nobodyYet')),
      },
      { kind: 'date', name: 'from', label: t('form.from'), value: stored?.from ?? cycle.period.from },
      { kind: 'date', name: 'to', label: t('form.to'), value: stored?.to ?? '' },
      {
        kind: 'select',
        name: 'status',
        label: t('status'),
        value: stored?.status ?? 'planned',
        options: options(ActionStatus.options, actionStatusLabels, locale),
      },
      {
        kind: 'number',
        name: 'done',
        label: t('form.fidelityDone'),
        hint: t('form.fidelityHint'),
        value: inField(stored?.fidelity?.done ?? null, locale),
      },
      {
        kind: 'number',
        name: 'planned',
        label: t('form.fidelityPlanned'),
        value: inField(stored?.fidelity?.planned ?? null, locale),
      },
    ],
  };
};
