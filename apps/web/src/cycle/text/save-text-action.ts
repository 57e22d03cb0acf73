'use server';

import { FormValues } from '@varje-elev/shell/form/form-values';
import { unchecked } from '@varje-elev/shell/form/unchecked';
import { formAction } from '@varje-elev/shell/form-action';
import type { FormState } from '@varje-elev/shell/form-state';
import { redirect } from 'next/navigation';
import { api } from '../../server/app.ts';
import { cycleHref } from '../page/view.ts';

/** One text, saved by the button that is there without JavaScript. */
export async function saveText(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  const [cycleId, field] = [values.text('cycleId'), values.text('field')];
  const state = await formAction(form, async () => {
    const caller = await api();
    const said = {
      cycleId,
      [field]: values.text('text'),
      revision: values.revision(),
      idempotencyKey: values.text('idempotencyKey'),
    };
    if (values.text('row') === 'head') await caller.cycle.editHead(unchecked(said));
    else await caller.cycle.editAnalysis(unchecked(said));
  });
  if (state.done) redirect(`${cycleHref(cycleId)}#text-${field}`);
  return state;
}
