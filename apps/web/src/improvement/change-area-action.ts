'use server';

import { FormValues } from '@varje-elev/shell/form/form-values';
import { unchecked } from '@varje-elev/shell/form/unchecked';
import { formAction } from '@varje-elev/shell/form-action';
import type { FormState } from '@varje-elev/shell/form-state';
import { notFound, redirect } from 'next/navigation';
import { api } from '../server/app.ts';
import { listHref, type Verb, verbs } from './verbs.ts';

type Caller = Awaited<ReturnType<typeof api>>;

/** Which procedure each verb is, and what its form says. */
const change: Readonly<Record<Verb, (caller: Caller, form: FormValues, of: object) => Promise<unknown>>> = {
  andra: (caller, form, of) =>
    caller.improvement.edit(
      unchecked({
        ...of,
        title: form.text('title'),
        description: form.text('description'),
        ...ownerOf(form),
      }),
    ),
  prioritera: (caller, form, of) =>
    caller.improvement.prioritise(
      unchecked({
        ...of,
        grounds: {
          meaningForPupils: form.text('meaningForPupils'),
          urgency: form.text('urgency'),
          ownControl: form.text('ownControl'),
          supportNeeded: form.text('supportNeeded'),
        },
      }),
    ),
  taupp: (caller, form, of) => caller.improvement.takeUp(unchecked({ ...of, cycleId: form.text('cycleId') })),
  skicka: (caller, form, of) =>
    caller.improvement.send(unchecked({ ...of, toUnitId: form.text('toUnitId') })),
  los: (caller, form, of) =>
    caller.improvement.resolve(
      unchecked({ ...of, resolution: form.text('resolution'), verification: form.text('verification') }),
    ),
  parkera: (caller, form, of) => caller.improvement.park(unchecked({ ...of, reason: form.text('reason') })),
  oppna: (caller, _form, of) => caller.improvement.reopen(unchecked({ ...of })),
};

/** The owner and the date are only asked of a deficiency; otherwise they stay as they are. */
function ownerOf(form: FormValues) {
  return form.has('ownerId') ? { ownerId: form.orNull('ownerId'), dueOn: form.orNull('dueOn') } : {};
}

/** One verb on one area. */
export async function changeArea(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  const verb = verbs.find((known) => known === values.text('verb'));
  if (verb === undefined) notFound();
  const areaId = values.text('areaId');
  const state = await formAction(form, async () => {
    await change[verb](await api(), values, {
      areaId,
      revision: values.revision(),
      idempotencyKey: values.text('idempotencyKey'),
    });
  });
  if (state.done) redirect(`${listHref(values.text('unitId'))}#${areaId}`);
  return state;
}
