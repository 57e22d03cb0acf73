'use server';

import { FormValues } from '@varje-elev/shell/form/form-values';
import { unchecked } from '@varje-elev/shell/form/unchecked';
import { formAction } from '@varje-elev/shell/form-action';
import type { FormState } from '@varje-elev/shell/form-state';
import { redirect } from 'next/navigation';
import { api } from '../server/app.ts';

/** A unit's own words for a HUR, this school year. */
export async function saveUnderstanding(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  const hurId = values.text('hurId');
  const state = await formAction(form, async () => {
    const caller = await api();
    await caller.understanding.write(
      unchecked({
        hurId,
        unitId: values.text('unitId'),
        year: values.number('year'),
        meaning: values.text('meaning'),
        today: values.text('today'),
        willDo: values.text('willDo'),
        revision: values.revision(),
        idempotencyKey: values.text('idempotencyKey'),
      }),
    );
  });
  if (state.done) redirect(`/ramverket/hur/${hurId}#forstaelse`);
  return state;
}
