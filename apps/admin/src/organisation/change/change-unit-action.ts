'use server';

import { unchecked } from '@varje-elev/shell/form/unchecked';
import { formAction, textsOf } from '@varje-elev/shell/form-action';
import type { FormState } from '@varje-elev/shell/form-state';
import { redirect } from 'next/navigation';
import { address } from '../../address/params.ts';
import { api } from '../../server/app.ts';
import { changeSaid } from './change-said.ts';
import { stepOf } from './steps.ts';

/** Does what the page has told of. */
export async function changeUnit(_: FormState, form: FormData): Promise<FormState> {
  const said = textsOf(form);
  let changed = said.unitId ?? '';
  const state = await formAction(form, async () => {
    const { unit } = await api();
    const { unitId, idempotencyKey } = said;
    const kind = stepOf(said.step ?? '');
    if (kind === null) return;
    const change = changeSaid(kind, said);
    const input = { ...change, unitId, idempotencyKey };
    if (kind === 'create') {
      const { unitId: under, ...rest } = input;
      changed = (await unit.create(unchecked({ ...rest, parentId: under }))).unitId;
    } else if (kind === 'reopen') changed = (await unit.reopen(unchecked(input))).unitId;
    else await unit[kind](unchecked(input));
  });
  if (state.done) redirect(address('/organisation', { enhet: changed, klart: 1 }));
  return state;
}
