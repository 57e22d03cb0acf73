'use server';

import { FormValues } from '@varje-elev/shell/form/form-values';
import { unchecked } from '@varje-elev/shell/form/unchecked';
import { formAction } from '@varje-elev/shell/form-action';
import type { FormState } from '@varje-elev/shell/form-state';
import { redirect } from 'next/navigation';
import { api } from '../../server/app.ts';
import { cycleHref } from '../page/view.ts';

/** On to the next phase with the reasons for what is let through, or back with a reason for the whole move. */
export async function movePhase(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  const cycleId = values.text('cycleId');
  const criteria = values.text('criteria').split(',').filter(Boolean);
  const state = await formAction(form, async () => {
    const caller = await api();
    await caller.cycle.movePhase(
      unchecked({
        cycleId,
        to: values.text('to') || values.text('backTo'),
        reason: values.text('backReason'),
        overrides: criteria.map((criterion) => ({ criterion, reason: values.text(`reason-${criterion}`) })),
        revision: values.revision(),
        idempotencyKey: values.text('idempotencyKey'),
      }),
    );
  });
  if (state.done) redirect(cycleHref(cycleId));
  return state;
}
