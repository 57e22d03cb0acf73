'use server';

import { FormValues } from '@varje-elev/shell/form/form-values';
import { unchecked } from '@varje-elev/shell/form/unchecked';
import { ownPath } from '@varje-elev/shell/own-path';
import { orRefuse } from '@varje-elev/shell/refuse';
import { redirect } from 'next/navigation';
import { api } from '../server/app.ts';

/** A form of one button: there is nothing to fill in, so a refusal is a page of its own. */
export async function revokeSession(form: FormData): Promise<void> {
  const values = new FormValues(form);
  const said = { sessionId: values.text('sessionId'), idempotencyKey: values.text('idempotencyKey') };
  const { session } = await api();
  await orRefuse(session.revoke(unchecked(said)));
  redirect(back(values));
}

export async function revokeAllOf(form: FormData): Promise<void> {
  const values = new FormValues(form);
  const said = { personId: values.text('personId'), idempotencyKey: values.text('idempotencyKey') };
  const { session } = await api();
  await orRefuse(session.revokeAllOf(unchecked(said)));
  redirect(back(values));
}

function back(values: FormValues): string {
  return `${ownPath(values.text('back'), '/inloggningar')}?avslutad=1`;
}
