'use server';

import { FormValues } from '@varje-elev/shell/form/form-values';
import { unchecked } from '@varje-elev/shell/form/unchecked';
import { formAction } from '@varje-elev/shell/form-action';
import type { FormState } from '@varje-elev/shell/form-state';
import { redirect } from 'next/navigation';
import { api } from '../../server/app.ts';
import { cycleHref } from '../page/view.ts';

/** Ends a cycle before its time, with the reason that everybody will read. */
export async function abandonCycle(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  const cycleId = values.text('cycleId');
  const state = await formAction(form, async () => {
    const caller = await api();
    await caller.cycle.abandon(
      unchecked({
        cycleId,
        reason: values.text('abandonReason'),
        revision: values.revision(),
        idempotencyKey: values.text('idempotencyKey'),
      }),
    );
  });
  if (state.done) redirect(cycleHref(cycleId));
  return state;
}
