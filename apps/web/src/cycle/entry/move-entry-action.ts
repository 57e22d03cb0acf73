'use server';

import { OrderedPart } from '@varje-elev/domain';
import { FormValues } from '@varje-elev/shell/form/form-values';
import { unchecked } from '@varje-elev/shell/form/unchecked';
import { formAction } from '@varje-elev/shell/form-action';
import type { FormState } from '@varje-elev/shell/form-state';
import { notFound, redirect } from 'next/navigation';
import { api } from '../../server/app.ts';
import { editHref } from '../page/view.ts';
import { isEntryKey, listOf } from './entry-forms.ts';

/** One step up or down in its list. The entry stays open, so that it can go further. */
export async function moveEntry(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  const of = values.text('of');
  const part = OrderedPart.safeParse(isEntryKey(of) ? listOf[of] : undefined);
  if (!part.success) notFound();
  const [cycleId, id] = [values.text('cycleId'), values.text('id')];
  const state = await formAction(form, async () => {
    const caller = await api();
    await caller.cycle.moveEntry(
      unchecked({
        cycleId,
        part: part.data,
        id,
        direction: values.text('direction'),
        revision: values.revision(),
        idempotencyKey: values.text('idempotencyKey'),
      }),
    );
  });
  if (state.done) redirect(editHref(cycleId, of, id));
  return state;
}
