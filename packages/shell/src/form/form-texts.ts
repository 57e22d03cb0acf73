import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { FormTexts } from './action-form.tsx';

/** The words round every form, with its own verb on the button. */
export async function formTexts(submit: string): Promise<FormTexts> {
  const t = await getTranslations('shell.form');
  return {
    submit,
    sending: t('sending'),
    cancel: t('cancel'),
    faultTitle: t('faultTitle'),
    kept: t('kept'),
    yours: t('yours'),
    theirs: t('theirs'),
    signIn: t('signIn'),
    conflictTitle: t('conflictTitle'),
    conflictText: t('conflictText'),
    conflictElsewhere: t('conflictElsewhere'),
    yes: t('yes'),
    no: t('no'),
  };
}
