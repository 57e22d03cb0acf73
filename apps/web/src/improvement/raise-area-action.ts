'use server';

import { FormValues } from '@varje-elev/shell/form/form-values';
import { unchecked } from '@varje-elev/shell/form/unchecked';
import { formAction } from '@varje-elev/shell/form-action';
import type { FormState } from '@varje-elev/shell/form-state';
import { redirect } from 'next/navigation';
import { api } from '../server/app.ts';
import { listHref } from './verbs.ts';

/** Raises an area, out of a cycle or by hand, and goes back to where it was raised. */
export async function raiseArea(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  const [fromCycleId, raisedByUnitId] = [values.orNull('fromCycleId'), values.text('raisedByUnitId')];
  const state = await formAction(form, async () => {
    const caller = await api();
    await caller.improvement.raise(
      unchecked({
        unitId: values.text('unitId'),
        raisedByUnitId,
        fromCycleId,
        kind: values.text('kind'),
        title: values.text('title'),
        description: values.text('description'),
        ownerId: values.orNull('ownerId'),
        dueOn: values.orNull('dueOn'),
        idempotencyKey: values.text('idempotencyKey'),
      }),
    );
  });
  if (!state.done) return state;
  return redirect(
    fromCycleId === null ? listHref(raisedByUnitId) : `/cykler/${fromCycleId}#forbattringsomraden`,
  );
}
