'use server';

import { FormValues } from '@varje-elev/shell/form/form-values';
import { unchecked } from '@varje-elev/shell/form/unchecked';
import { formAction } from '@varje-elev/shell/form-action';
import type { FormState } from '@varje-elev/shell/form-state';
import { notFound, redirect } from 'next/navigation';
import { api } from '../../server/app.ts';
import { cycleHref } from '../page/view.ts';
import { type EntryKey, isEntryKey } from './entry-forms.ts';
import { entryInputs } from './entry-inputs.ts';

type Caller = Awaited<ReturnType<typeof api>>;

/** Which verb each form is. */
const verbs: Readonly<Record<EntryKey, (caller: Caller, said: Record<string, unknown>) => Promise<unknown>>> =
  {
    huvud: (caller, { id: _cycle, ...said }) => caller.cycle.editHead(unchecked(said)),
    fokus: (caller, { id: _cycle, ...said }) => caller.cycle.setFocus(unchecked(said)),
    bidrag: (caller, { id: _cycle, ...said }) => caller.cycle.contributeTo(unchecked(said)),
    lagesbild: (caller, said) => caller.cycle.putEvidence(unchecked(said)),
    orsaker: (caller, said) => caller.cycle.putCause(unchecked(said)),
    mal: (caller, said) => caller.cycle.putTarget(unchecked(said)),
    hypoteser: (caller, said) => caller.cycle.putHypothesis(unchecked(said)),
    provning: (caller, said) => caller.cycle.judgeHypothesis(unchecked(said)),
    insatser: (caller, said) => caller.cycle.putAction(unchecked(said)),
    uppfoljning: (caller, said) => caller.cycle.putFollowUp(unchecked(said)),
    sakerhet: (caller, { id: _cycle, ...said }) => caller.cycle.editAnalysis(unchecked(said)),
    beslut: (caller, said) => caller.cycle.putDecision(unchecked(said)),
    medverkan: (caller, said) => caller.cycle.putParticipation(unchecked(said)),
  };

/** Saves one entry of a cycle, new or changed, and shows it where it stands. */
export async function saveEntry(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  const of = values.text('of');
  if (!isEntryKey(of)) notFound();
  const [cycleId, id] = [values.text('cycleId'), values.text('id')];
  const state = await formAction(form, async () => {
    await verbs[of](await api(), {
      ...entryInputs[of](values),
      cycleId,
      id,
      revision: values.revision(),
      idempotencyKey: values.text('idempotencyKey'),
    });
  });
  if (state.done) redirect(`${cycleHref(cycleId)}${placeOf(of, id)}`);
  return state;
}

/** Where the saved entry now stands on the page. */
function placeOf(of: EntryKey, id: string): string {
  if (of === 'huvud' || of === 'bidrag') return '';
  if (of === 'fokus') return '#fokus';
  return of === 'sakerhet' ? '#analys' : `#${id}`;
}
