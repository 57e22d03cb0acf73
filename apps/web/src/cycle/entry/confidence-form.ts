import { Confidence, confidenceLevelLabels } from '@varje-elev/domain';
import { type MakeForm, options } from './entry-form.ts';

/** How sure the analysis is. Its texts save themselves; this one choice has a form. */
export const confidenceForm: MakeForm = ({ cycle, t, locale }) => ({
  title: t('howSure'),
  submit: t('form.save'),
  revision: cycle.analysis?.revision ?? null,
  removable: false,
  fields: [
    {
      kind: 'radios',
      name: 'confidence',
      label: t('form.confidence'),
      value: cycle.analysis?.confidence ?? '',
      options: options(Confidence.options, confidenceLevelLabels, locale),
    },
  ],
});
