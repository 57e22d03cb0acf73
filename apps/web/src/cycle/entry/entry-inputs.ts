import type { FormValues } from '@varje-elev/shell/form/form-values';
import type { EntryKey } from './entry-forms.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What each form says of its entry; ids, revision and key are the same for all. */
export const entryInputs: Readonly<Record<EntryKey, (form: FormValues) => Fields>> = {
  huvud: (form) => ({
    title: form.text('title'),
    period: { from: form.text('periodFrom'), to: form.text('periodTo') },
    leadId: form.orNull('leadId'),
    goalAreas: form.tickedValues('goalArea-'),
  }),
  fokus: (form) => ({ hurIds: form.tickedValues('hur-') }),
  bidrag: (form) => ({ contributesToId: form.orNull('contributesToId') }),
  lagesbild: (form) => ({
    status: form.text('status'),
    kind: form.text('kind'),
    text: form.text('text'),
    source: form.text('source'),
    observedOn: form.text('observedOn'),
    confidence: form.orNull('confidence'),
  }),
  orsaker: (form) => ({
    parentId: form.orNull('parentId'),
    area: form.text('area'),
    text: form.text('text'),
    grounds: form.text('grounds'),
    confidence: form.text('confidence'),
    chosen: form.ticked('chosen'),
  }),
  mal: (form) => ({
    indicator: form.text('indicator'),
    pupils: form.text('pupils'),
    pupilCount: form.number('pupilCount'),
    unit: form.text('unit'),
    baseline: form.number('baseline'),
    target: form.number('target') ?? undefined,
    direction: form.text('direction'),
    by: form.text('by'),
  }),
  hypoteser: (form) => ({
    causeId: form.orNull('causeId'),
    name: form.text('name'),
    ifWe: form.text('ifWe'),
    thenWill: form.text('thenWill'),
    because: form.text('because'),
    rejectIf: form.text('rejectIf'),
    grounds: form.text('grounds'),
  }),
  provning: (form) => ({ state: form.text('state'), outcome: form.text('outcome') }),
  insatser: (form) => ({
    hypothesisId: form.orNull('hypothesisId'),
    text: form.text('text'),
    ownerId: form.orNull('ownerId'),
    from: form.orNull('from'),
    to: form.orNull('to'),
    status: form.text('status'),
    fidelity: fidelity(form),
  }),
  uppfoljning: (form) => ({
    plannedOn: form.text('plannedOn'),
    doneOn: form.orNull('doneOn'),
    plan: form.text('plan'),
    course: form.orNull('course'),
    text: form.text('text'),
    pupilVoice: form.ticked('pupilVoice'),
    targetId: form.orNull('targetId'),
    value: form.number('value'),
    responsibleId: form.orNull('responsibleId'),
  }),
  sakerhet: (form) => ({ confidence: form.orNull('confidence') }),
  beslut: (form) => ({
    actionId: form.orNull('actionId'),
    kind: form.text('kind'),
    reason: form.text('reason'),
    decidedOn: form.text('decidedOn'),
  }),
  medverkan: (form) => ({
    group: form.text('group'),
    how: form.text('how'),
    on: form.text('on'),
    headcount: form.number('headcount'),
    personIds: form.tickedValues('person-'),
  }),
};

/** Nobody has counted until both figures are there; one alone is refused in words. */
function fidelity(form: FormValues) {
  const [done, planned] = [form.number('done'), form.number('planned')];
  if (done === null && planned === null) return null;
  return { done: done ?? undefined, planned: planned ?? undefined };
}
