'use server';

import { FormValues } from '@varje-elev/shell/form/form-values';
import { unchecked } from '@varje-elev/shell/form/unchecked';
import { formAction } from '@varje-elev/shell/form-action';
import type { FormState } from '@varje-elev/shell/form-state';
import { redirect } from 'next/navigation';
import { api } from '../server/app.ts';

/** Prioritises an area without leaving I dag. */
export async function prioritiseArea(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  const state = await formAction(form, async () => {
    const caller = await api();
    await caller.improvement.prioritise(
      unchecked({
        areaId: values.text('areaId'),
        revision: values.revision(),
        idempotencyKey: values.text('idempotencyKey'),
        grounds: {
          meaningForPupils: values.text('meaningForPupils'),
          urgency: values.text('urgency'),
          ownControl: values.text('ownControl'),
          supportNeeded: values.text('supportNeeded'),
        },
      }),
    );
  });
  if (state.done) redirect('/i-dag');
  return state;
}
