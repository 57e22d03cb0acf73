import {
  Confidence,
  confidenceLevelLabels,
  EvidenceKind,
  EvidenceStatus,
  evidenceKindLabels,
  evidenceStatusLabels,
} from '@varje-elev/domain';
import { askedFor, type MakeForm, options } from './entry-form.ts';

export const evidenceForm: MakeForm = (view, id) => {
  const { cycle, t, locale, today } = view;
  const asked = askedFor(cycle.evidence, id);
  if (asked === null) return null;
  const stored = asked === 'new' ? null : asked;
  return {
    title: stored ? t('form.evidenceEdit') : t('addEvidence'),
    submit: stored ? t('form.save') : t('form.add'),
    revision: stored?.revision ?? null,
    removable: stored !== null,
    fields: [
      {
        kind: 'radios',
        name: 'status',
        label: t('form.evidenceStatus'),
        value: stored?.status ?? 'observation',
        options: EvidenceStatus.options.map((value) => ({
          value,
          label: evidenceStatusLabels[value][locale],
          hint: t(`form.statusHint.${value}`),
        })),
      },
      {
        kind: 'prose',
        name: 'text',
        label: t('form.evidenceText'),
        hint: t('form.evidenceTextHint'),
        value: stored?.text,
      },
      {
        kind: 'select',
        name: 'kind',
        label: t('form.evidenceKind'),
        value: stored?.kind ?? 'observation',
        options: options(EvidenceKind.options, evidenceKindLabels, locale),
      },
      {
        kind: 'line',
        name: 'source',
        label: t('form.source'),
        hint: t('form.sourceHint'),
        value: stored?.source,
      },
      { kind: 'date', name: 'observedOn', label: t('form.observedOn'), value: stored?.observedOn ?? today },
      {
        kind: 'select',
        name: 'confidence',
        label: t('form.confidence'),
        value: stored?.confidence ?? '',
        options: [
          { value: '', label: t('form.notSaid') },
          ...options(Confidence.options, confidenceLevelLabels, locale),
        ],
      },
    ],
  };
};
