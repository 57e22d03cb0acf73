'use server';

import { FormValues } from '@varje-elev/shell/form/form-values';
import { unchecked } from '@varje-elev/shell/form/unchecked';
import { formAction } from '@varje-elev/shell/form-action';
import type { FormState } from '@varje-elev/shell/form-state';
import { redirect } from 'next/navigation';
import { api } from '../../server/app.ts';
import { cycleHref } from '../page/view.ts';

/** Starts a cycle: from nothing, as the continuation of a concluded one, or to take up an improvement area. */
export async function startCycle(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  let started = '';
  const state = await formAction(form, async () => {
    const caller = await api();
    const said = {
      title: values.text('title'),
      summary: values.text('summary'),
      year: values.number('year'),
      period: { from: values.text('periodFrom'), to: values.text('periodTo') },
      hurIds: values.tickedValues('hur-'),
      contributesToId: values.orNull('contributesToId'),
      leadId: values.orNull('leadId'),
      idempotencyKey: values.text('idempotencyKey'),
    };
    const { cycleId } = await begin(caller, values, said);
    started = cycleId;
  });
  if (state.done) redirect(cycleHref(started));
  return state;
}

type Caller = Awaited<ReturnType<typeof api>>;

function begin(caller: Caller, values: FormValues, said: Readonly<Record<string, unknown>>) {
  const continues = values.orNull('continuesId');
  if (continues !== null) return caller.cycle.continue(unchecked({ ...said, cycleId: continues }));
  const area = values.orNull('areaId');
  if (area !== null) {
    const takenUp = { ...said, areaId: area, revision: values.revision() };
    return caller.improvement.takeUpWithNewCycle(unchecked(takenUp));
  }
  return caller.cycle.start(unchecked({ ...said, unitId: values.text('unitId') }));
}
