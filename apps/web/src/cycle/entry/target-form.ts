import { TargetDirection, targetDirectionLabels } from '@varje-elev/domain';
import { askedFor, inField, type MakeForm, options } from './entry-form.ts';

export const targetForm: MakeForm = (view, id) => {
  const { cycle, t, locale } = view;
  const asked = askedFor(cycle.targets, id);
  if (asked === null) return null;
  const stored = asked === 'new' ? null : asked;
  return {
    title: stored ? t('form.targetEdit') : t('addTarget'),
    submit: stored ? t('form.save') : t('form.add'),
    revision: stored?.revision ?? null,
    removable: stored !== null,
    fields: [
      {
        kind: 'line',
        name: 'indicator',
        label: t('form.indicator'),
        hint: t('form.indicatorHint'),
        value: stored?.indicator,
      },
      {
        kind: 'line',
        name: 'pupils',
        label: t('form.pupils'),
        hint: t('form.pupilsHint'),
        value: stored?.pupils,
      },
      {
        kind: 'number',
        name: 'pupilCount',
        label: t('form.pupilCount'),
        hint: t('form.pupilCountHint'),
        value: inField(stored?.pupilCount ?? null, locale),
      },
      {
        kind: 'line',
        name: 'unit',
        label: t('form.unit'),
        hint: t('form.unitHint'),
        value: stored?.unit ?? t('form.percent'),
      },
      {
        kind: 'radios',
        name: 'direction',
        label: t('form.direction'),
        value: stored?.direction ?? 'increase',
        options: options(TargetDirection.options, targetDirectionLabels, locale),
      },
      {
        kind: 'number',
        name: 'baseline',
        label: t('form.baseline'),
        value: inField(stored?.baseline ?? null, locale),
      },
      {
        kind: 'number',
        name: 'target',
        label: t('form.aim'),
        value: inField(stored?.target ?? null, locale),
      },
      { kind: 'date', name: 'by', label: t('form.by'), value: stored?.by ?? cycle.period.to },
    ],
  };
};
