'use server';

import type { Problem } from '@varje-elev/api';
import type { Phase } from '@varje-elev/domain';
import { FormValues } from '@varje-elev/shell/form/form-values';
import { unchecked } from '@varje-elev/shell/form/unchecked';
import { formAction } from '@varje-elev/shell/form-action';
import type { FormState } from '@varje-elev/shell/form-state';
import { redirect } from 'next/navigation';
import { api } from '../server/app.ts';
import { textsOfPhase, withTexts } from './phase-texts.ts';
import { phaseAt } from './phase-words.ts';
import type { Process } from './read.ts';

/** One phase's texts into the template, whose other phases stay as they are. */
export async function savePhase(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  const phase = phaseAt(values.text('fas'));
  if (phase === null) redirect('/process');
  const state = await formAction(form, async () => {
    const { process } = await api();
    const written = {
      name: values.text('name'),
      headline: values.text('headline'),
      questions: values.text('questions'),
    };
    const template = withTexts(await process.read(), phase, written);
    const said = { revision: values.revision(), idempotencyKey: values.text('idempotencyKey') };
    await process.save(unchecked({ ...template, ...said }));
  });
  if (state.done) redirect('/process?klart=1');
  return state.problem === null ? state : { ...state, problem: ofPhase(state.problem, phase) };
}

/** Of somebody else's template the form shows the same phase. */
function ofPhase(problem: Problem, phase: Phase): Problem {
  const stored = problem.conflict?.stored;
  if (!isTemplate(stored)) return problem;
  const { revision } = stored;
  return { ...problem, conflict: { fields: [], stored: { ...textsOfPhase(stored, phase), revision } } };
}

function isTemplate(stored: unknown): stored is Process {
  return typeof stored === 'object' && stored !== null && 'phases' in stored && 'questions' in stored;
}
