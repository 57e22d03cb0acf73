import { DecisionKind, decisionKindLabels } from '@varje-elev/domain';
import { askedFor, type MakeForm } from './entry-form.ts';

export const decisionForm: MakeForm = (view, id) => {
  const { cycle, t, locale, today } = view;
  const asked = askedFor(cycle.decisions, id);
  if (asked === null) return null;
  const stored = asked === 'new' ? null : asked;
  return {
    title: stored ? t('form.decisionEdit') : t('addDecision'),
    submit: stored ? t('form.save') : t('form.decide'),
    revision: stored?.revision ?? null,
    removable: stored !== null,
    fields: [
      {
        kind: 'select',
        name: 'actionId',
        label: t('form.decisionOf'),
        value: stored?.actionId ?? '',
        options: [
          { value: '', label: t('theWhole') },
          ...cycle.actions.map((action) => ({ value: action.id, label: action.text, written: true })),
        ],
      },
      {
        kind: 'radios',
        name: 'kind',
        label: t('decision'),
        value: stored?.kind ?? '',
        options: DecisionKind.options.map((value) => ({
          value,
          label: decisionKindLabels[value][locale],
          hint: t(`form.decisionHint.${value}`),
        })),
      },
      { kind: 'prose', name: 'reason', label: t('why'), hint: t('form.reasonHint'), value: stored?.reason },
      { kind: 'date', name: 'decidedOn', label: t('form.decidedOn'), value: stored?.decidedOn ?? today },
    ],
  };
};
