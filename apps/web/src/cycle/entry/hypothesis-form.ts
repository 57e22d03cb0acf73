import { HypothesisState, hypothesisStateLabels } from '@varje-elev/domain';
import { askedFor, type MakeForm, options } from './entry-form.ts';

export const hypothesisForm: MakeForm = (view, id) => {
  const { cycle, t } = view;
  const asked = askedFor(cycle.hypotheses, id);
  if (asked === null) return null;
  const stored = asked === 'new' ? null : asked;
  const chosen = cycle.causes.filter((cause) => cause.chosen || cause.id === stored?.causeId);
  return {
    title: stored ? t('form.hypothesisEdit') : t('addHypothesis'),
    submit: stored ? t('form.save') : t('form.add'),
    revision: stored?.revision ?? null,
    removable: stored !== null,
    fields: [
      {
        kind: 'line',
        name: 'name',
        label: t('form.hypothesisName'),
        hint: t('form.hypothesisNameHint'),
        value: stored?.name,
      },
      { kind: 'prose', name: 'ifWe', label: t('form.ifWe'), hint: t('form.ifWeHint'), value: stored?.ifWe },
      {
        kind: 'prose',
        name: 'thenWill',
        label: t('form.thenWill'),
        hint: t('form.thenWillHint'),
        value: stored?.thenWill,
      },
      {
        kind: 'prose',
        name: 'because',
        label: t('form.because'),
        hint: t('form.becauseHint'),
        value: stored?.because,
      },
      {
        kind: 'select',
        name: 'causeId',
        label: t('form.causeOf'),
        hint: chosen.length === 0 ? t('form.noCauseChosen') : undefined,
        value: stored?.causeId ?? '',
        options: [
          { value: '', label: t('form.notSaid') },
          ...chosen.map((cause) => ({ value: cause.id, label: cause.text, written: true })),
        ],
      },
      {
        kind: 'prose',
        name: 'rejectIf',
        label: t('form.rejectIf'),
        hint: t('form.rejectIfHint'),
        value: stored?.rejectIf,
      },
      {
        kind: 'prose',
        name: 'grounds',
        label: t('form.hypothesisGrounds'),
        hint: t('form.hypothesisGroundsHint'),
        value: stored?.grounds,
      },
    ],
  };
};

export const judgementForm: MakeForm = (view, id) => {
  const { cycle, t, locale } = view;
  const stored = cycle.hypotheses.find((guess) => guess.id === id);
  if (!stored) return null;
  return {
    title: t('form.judgeTitle'),
    submit: t('form.save'),
    revision: stored.revision,
    removable: false,
    fields: [
      {
        kind: 'radios',
        name: 'state',
        label: t('form.judgement'),
        value: stored.state,
        options: options(HypothesisState.options, hypothesisStateLabels, locale),
      },
      {
        kind: 'prose',
        name: 'outcome',
        label: t('form.outcome'),
        hint: t('form.outcomeHint'),
        value: stored.outcome,
      },
    ],
  };
};
