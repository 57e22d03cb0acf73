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
  return onPerson(form, async ({ people }, values, person) => {
    await people.edit(unchecked({ ...personSaid(values), ...person, revision: values.revision() }));
  });
}

function personSaid(values: FormValues) {
  return { name: values.text('name'), email: values.orNull('email'), protected: values.ticked('protected') };
}

export async function addIdentity(_: FormState, form: FormData): Promise<FormState> {
  return onPerson(form, async ({ people }, values, person) => {
    const said = { ...person, issuer: values.text('issuer'), subject: values.text('subject') };
    await people.addIdentity(unchecked(said));
  });
}

export async function removeIdentity(_: FormState, form: FormData): Promise<FormState> {
  return onPerson(form, async ({ people }, values, person) => {
    await people.removeIdentity(unchecked({ ...person, issuer: values.text('issuer') }));
  });
}

export async function assign(_: FormState, form: FormData): Promise<FormState> {
  return onPerson(form, async ({ people }, values, person) => {
    const said = {
      ...person,
      role: values.text('role'),
      unitId: values.text('unitId'),
      from: values.text('from'),
      to: values.orNull('to'),
    };
    await people.assign(unchecked(said));
  });
}

export async function endAssignment(_: FormState, form: FormData): Promise<FormState> {
  return onPerson(form, async ({ people }, values, { idempotencyKey }) => {
    const said = { assignmentId: values.text('assignmentId'), to: values.orNull('to'), idempotencyKey };
    await people.endAssignment(unchecked(said));
  });
}

type Change = (
  caller: Awaited<ReturnType<typeof api>>,
  values: FormValues,
  person: { readonly personId: string; readonly idempotencyKey: string },
) => Promise<void>;

/** A change of something of one person's, and back to the page about them once it is made. */
async function onPerson(form: FormData, change: Change): Promise<FormState> {
  const values = new FormValues(form);
  const person = { personId: values.text('personId'), idempotencyKey: values.text('idempotencyKey') };
  const state = await formAction(form, async () => change(await api(), values, person));
  if (state.done) redirect(doneAt(person.personId));
  return state;
}
