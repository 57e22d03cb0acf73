'use server';

import { newId } from '@varje-elev/api';
import { FormValues } from '@varje-elev/shell/form/form-values';
import { unchecked } from '@varje-elev/shell/form/unchecked';
import { formAction } from '@varje-elev/shell/form-action';
import type { FormState } from '@varje-elev/shell/form-state';
import { redirect } from 'next/navigation';
import { api } from '../server/app.ts';

/** What every form about a version carries: which, the revision that was read, the key of this one save. */
function seenIn(values: FormValues) {
  return {
    versionId: values.text('versionId'),
    revision: values.revision(),
    idempotencyKey: values.text('idempotencyKey'),
  };
}

/** Where the form says that its page goes on: an address of ours that the page itself made. */
const versionHref = (values: FormValues) => `/ramverk/${values.text('versionId')}`;

export async function startDraft(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  let started = '';
  const state = await formAction(form, async () => {
    const { framework } = await api();
    const said = { frameworkId: values.text('frameworkId'), idempotencyKey: values.text('idempotencyKey') };
    started = (await framework.draft(unchecked(said))).versionId;
  });
  if (state.done) redirect(`/ramverk/${started}`);
  return state;
}

export async function removeDraft(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  const state = await formAction(form, async () => {
    const { framework } = await api();
    await framework.removeDraft(unchecked(seenIn(values)));
  });
  if (state.done) redirect('/ramverk');
  return state;
}

export async function saveHead(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  const state = await formAction(form, async () => {
    const { framework } = await api();
    const said = { changeNote: values.text('changeNote'), effectiveFrom: values.number('effectiveFrom') };
    await framework.editVersion(unchecked({ ...seenIn(values), ...said }));
  });
  if (state.done) redirect(versionHref(values));
  return state;
}

/** A new VAD, or a new text and place for one. */
export async function saveVad(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  const id = values.orNull('id');
  const state = await formAction(form, async () => {
    const { framework } = await api();
    const said = { text: values.text('text'), shortName: values.text('shortName') };
    if (id === null) {
      await framework.addVad(unchecked({ ...seenIn(values), ...said }));
      return;
    }
    const { revision } = await framework.editVad(unchecked({ ...seenIn(values), ...said, id }));
    if (values.text('position') === values.text('positionWas')) return;
    const moved = {
      ...seenIn(values),
      revision,
      id,
      position: values.number('position'),
      idempotencyKey: newId(),
    };
    await framework.moveVad(unchecked(moved));
  });
  if (state.done) redirect(`${versionHref(values)}${id === null ? '' : `#vad-${id}`}`);
  return state;
}

export async function removeVad(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  const state = await formAction(form, async () => {
    const { framework } = await api();
    await framework.removeVad(unchecked({ ...seenIn(values), id: values.text('id') }));
  });
  if (state.done) redirect(versionHref(values));
  return state;
}

/** A new HUR, or a new text, kind and place for one. */
export async function saveHur(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  const id = values.orNull('id');
  const state = await formAction(form, async () => {
    const { framework } = await api();
    const said = { text: values.text('text'), kind: values.text('kind') };
    if (id === null) {
      const place = { vadId: values.text('vadId'), level: values.text('level') };
      await framework.addHur(unchecked({ ...seenIn(values), ...said, ...place }));
      return;
    }
    const { revision } = await framework.editHur(unchecked({ ...seenIn(values), ...said, id }));
    if (values.text('position') === values.text('positionWas')) return;
    const moved = {
      ...seenIn(values),
      revision,
      id,
      position: values.number('position'),
      idempotencyKey: newId(),
    };
    await framework.moveHur(unchecked(moved));
  });
  if (state.done) redirect(`${versionHref(values)}#vad-${values.text('vadId')}`);
  return state;
}

export async function removeHur(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  const state = await formAction(form, async () => {
    const { framework } = await api();
    await framework.removeHur(unchecked({ ...seenIn(values), id: values.text('id') }));
  });
  if (state.done) redirect(`${versionHref(values)}#vad-${values.text('vadId')}`);
  return state;
}

/** What becomes of one HUR of the version before. */
export async function mapHur(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  const fromHurId = values.text('fromHurId');
  const state = await formAction(form, async () => {
    const { framework } = await api();
    const said = { fromHurId, kind: values.text('kind'), toHurIds: values.tickedValues('till-') };
    await framework.map(unchecked({ ...seenIn(values), ...said }));
  });
  if (state.done) redirect(`${versionHref(values)}/koppla#hur-${fromHurId}`);
  return state;
}

export async function publish(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  const state = await formAction(form, async () => {
    const { framework } = await api();
    await framework.publish(unchecked(seenIn(values)));
  });
  if (state.done) redirect('/ramverk?klart=1');
  return state;
}
