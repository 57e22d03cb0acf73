'use server';

import { FormValues } from '@varje-elev/shell/form/form-values';
import { unchecked } from '@varje-elev/shell/form/unchecked';
import { formAction } from '@varje-elev/shell/form-action';
import type { FormState } from '@varje-elev/shell/form-state';
import { notFound, redirect } from 'next/navigation';
import { api } from '../../server/app.ts';
import { cycleHref } from '../page/view.ts';
import { isEntryKey, listOf } from './entry-forms.ts';

/** Takes one entry out of its list, where nothing hangs on it and nothing is recorded. The history keeps it. */
export async function removeEntry(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  const of = values.text('of');
  const part = isEntryKey(of) ? listOf[of] : undefined;
  if (part === undefined) notFound();
  const cycleId = values.text('cycleId');
  const state = await formAction(form, async () => {
    const caller = await api();
    await caller.cycle.removeEntry(
      unchecked({
        cycleId,
        part,
        id: values.text('id'),
        revision: values.revision(),
        idempotencyKey: values.text('idempotencyKey'),
      }),
    );
  });
  if (state.done) redirect(`${cycleHref(cycleId)}#${of}`);
  return state;
}
