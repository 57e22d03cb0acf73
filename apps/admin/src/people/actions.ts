'use server';

import { FormValues } from '@varje-elev/shell/form/form-values';
import { unchecked } from '@varje-elev/shell/form/unchecked';
import { formAction } from '@varje-elev/shell/form-action';
import type { FormState } from '@varje-elev/shell/form-state';
import { redirect } from 'next/navigation';
import { api } from '../server/app.ts';

const doneAt = (personId: string) => `/personer/${personId}?klart=1`;

export async function createPerson(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  let created = '';
  const state = await formAction(form, async () => {
    const { people } = await api();
    const [issuer, subject] = [values.orNull('issuer'), values.orNull('subject')];
    const said = {
      ...personSaid(values),
      identity: subject === null ? null : { issuer: issuer ?? '', subject },
      idempotencyKey: values.text('idempotencyKey'),
    };
    created = (await people.create(unchecked(said))).personId;
  });
  if (state.done) redirect(doneAt(created));
  return state;
}

export async function editPerson(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  const personId = values.text('personId');
  const state = await formAction(form, async () => {
    const { people } = await api();
    const said = {
      ...personSaid(values),
      personId,
      revision: values.revision(),
      idempotencyKey: values.text('idempotencyKey'),
    };
    await people.edit(unchecked(said));
  });
  if (state.done) redirect(doneAt(personId));
  return state;
}

function personSaid(values: FormValues) {
  return { name: values.text('name'), email: values.orNull('email'), protected: values.ticked('protected') };
}

export async function addIdentity(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  const personId = values.text('personId');
  const state = await formAction(form, async () => {
    const { people } = await api();
    const said = {
      personId,
      issuer: values.text('issuer'),
      subject: values.text('subject'),
      idempotencyKey: values.text('idempotencyKey'),
    };
    await people.addIdentity(unchecked(said));
  });
  if (state.done) redirect(doneAt(personId));
  return state;
}

export async function removeIdentity(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  const personId = values.text('personId');
  const state = await formAction(form, async () => {
    const { people } = await api();
    const said = {
      personId,
      issuer: values.text('issuer'),
      idempotencyKey: values.text('idempotencyKey'),
    };
    await people.removeIdentity(unchecked(said));
  });
  if (state.done) redirect(doneAt(personId));
  return state;
}

export async function assign(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  const personId = values.text('personId');
  const state = await formAction(form, async () => {
    const { people } = await api();
    const said = {
      personId,
      role: values.text('role'),
      unitId: values.text('unitId'),
      from: values.text('from'),
      to: values.orNull('to'),
      idempotencyKey: values.text('idempotencyKey'),
    };
    await people.assign(unchecked(said));
  });
  if (state.done) redirect(doneAt(personId));
  return state;
}

export async function endAssignment(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  const state = await formAction(form, async () => {
    const { people } = await api();
    const said = {
      assignmentId: values.text('assignmentId'),
      to: values.orNull('to'),
      idempotencyKey: values.text('idempotencyKey'),
    };
    await people.endAssignment(unchecked(said));
  });
  if (state.done) redirect(doneAt(values.text('personId')));
  return state;
}
