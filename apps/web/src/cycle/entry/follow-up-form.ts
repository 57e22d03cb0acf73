import { Course, courseLabels } from '@varje-elev/domain';
import { askedFor, inField, type MakeForm, options, peopleOptions } from './entry-form.ts';

export const followUpForm: MakeForm = (view, id) => {
  const { cycle, t, locale } = view;
  const asked = askedFor(cycle.followUps, id);
  if (asked === null) return null;
  const stored = asked === 'new' ? null : asked;
  return {
    title: stored ? t('form.followUpEdit') : t('addFollowUp'),
    submit: stored ? t('form.save') : t('form.add'),
    revision: stored?.revision ?? null,
    removable: stored !== null,
    fields: [
      { kind: 'date', name: 'plannedOn', label: t('form.plannedOn'), value: stored?.plannedOn ?? '' },
      { kind: 'prose', name: 'plan', label: t('form.plan'), hint: t('form.planHint'), value: stored?.plan },
      {
        kind: 'select',
        name: 'responsibleId',
        label: t('owner'),
        value: stored?.responsibleId ?? '',
        options: peopleOptions(view, t('form.nobodyYet')),
      },
      {
        kind: 'date',
        name: 'doneOn',
        label: t('form.doneOn'),
        hint: t('form.doneOnHint'),
        value: stored?.doneOn ?? '',
      },
      {
        kind: 'select',
        name: 'course',
        label: t('form.course'),
        value: stored?.course ?? '',
        options: [
          { value: '', label: t('form.notDoneYet') },
          ...options(Course.options, courseLabels, locale),
        ],
      },
      {
        kind: 'prose',
        name: 'text',
        label: t('form.followUpText'),
        hint: t('form.followUpTextHint'),
        value: stored?.text,
      },
      {
        kind: 'tick',
        name: 'pupilVoice',
        label: t('form.pupilVoice'),
        value: stored?.pupilVoice ? 'on' : '',
      },
      {
        kind: 'select',
        name: 'targetId',
        label: t('form.targetOf'),
        value: stored?.targetId ?? '',
        options: [
          { value: '', label: t('form.noTarget') },
          ...cycle.targets.map((target) => ({
            value: target.id,
            label: `${target.pupils}, ${target.indicator}`,
            written: true,
          })),
        ],
      },
      {
        kind: 'number',
        name: 'value',
        label: t('form.value'),
        value: inField(stored?.value ?? null, locale),
      },
    ],
  };
};
