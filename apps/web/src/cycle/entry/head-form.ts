import { GoalArea, goalAreaLabels } from '@varje-elev/domain';
import { type MakeForm, peopleOptions } from './entry-form.ts';

/** Title, period, lead and goal areas: what the document's first page says in few words. */
export const headForm: MakeForm = (view) => {
  const { cycle, t, locale } = view;
  return {
    title: t('editHead'),
    submit: t('form.save'),
    revision: cycle.revision,
    removable: false,
    fields: [
      { kind: 'line', name: 'title', label: t('form.title'), value: cycle.title },
      { kind: 'date', name: 'periodFrom', label: t('form.from'), value: cycle.period.from },
      { kind: 'date', name: 'periodTo', label: t('form.to'), value: cycle.period.to },
      {
        kind: 'select',
        name: 'leadId',
        label: t('ledBy'),
        value: cycle.leadId ?? '',
        options: peopleOptions(view, t('nobodyYet')),
      },
      {
        kind: 'ticks',
        name: 'goalAreas',
        label: t('form.goalAreas'),
        hint: t('form.goalAreasHint'),
        groups: [
          {
            label: '',
            options: GoalArea.options.map((area) => ({
              name: `goalArea-${area}`,
              value: area,
              label: goalAreaLabels[area][locale],
              ticked: cycle.goalAreas.includes(area),
            })),
          },
        ],
      },
    ],
  };
};

/** Which HUR the cycle works on, grouped by VAD as in the framework. */
export const focusForm: MakeForm = ({ cycle, read, t }) => ({
  title: t('editFocus'),
  submit: t('form.save'),
  revision: cycle.revision,
  removable: false,
  fields: [
    {
      kind: 'ticks',
      name: 'hurIds',
      label: t('focus'),
      hint: t('form.focusHint'),
      groups: read.vads.map((vad) => ({
        label: `${vad.position}. ${vad.text}`,
        options: read.hurs
          .filter((hur) => hur.vadId === vad.id)
          .map((hur) => ({
            name: `hur-${hur.id}`,
            value: hur.id,
            label: `${hur.number} ${hur.text}`,
            written: true,
            ticked: cycle.hurIds.includes(hur.id),
          })),
      })),
    },
  ],
});
