import { ParticipantGroup, participantGroupLabels } from '@varje-elev/domain';
import { askedFor, inField, type MakeForm, options } from './entry-form.ts';

export const participationForm: MakeForm = (view, id) => {
  const { cycle, t, locale, today, read } = view;
  const asked = askedFor(cycle.participation, id);
  if (asked === null) return null;
  const stored = asked === 'new' ? null : asked;
  const named = new Set(stored?.personIds ?? []);
  return {
    title: stored ? t('form.participationEdit') : t('addParticipation'),
    submit: stored ? t('form.save') : t('form.add'),
    revision: stored?.revision ?? null,
    removable: stored !== null,
    fields: [
      {
        kind: 'radios',
        name: 'group',
        label: t('who'),
        value: stored?.group ?? 'staff',
        options: options(ParticipantGroup.options, participantGroupLabels, locale),
      },
      { kind: 'prose', name: 'how', label: t('how'), hint: t('form.howHint'), value: stored?.how },
      { kind: 'date', name: 'on', label: t('day'), value: stored?.on ?? today },
      {
        kind: 'number',
        name: 'headcount',
        label: t('form.headcount'),
        value: inField(stored?.headcount ?? null, locale),
      },
      {
        kind: 'ticks',
        name: 'personIds',
        label: t('form.names'),
        hint: t('form.namesHint'),
        groups: [
          {
            label: read.unit.name,
            options: read.members.map((member) => ({
              name: `person-${member.id}`,
              value: member.id,
              label: member.name,
              ticked: named.has(member.id),
            })),
          },
        ],
      },
    ],
  };
};
