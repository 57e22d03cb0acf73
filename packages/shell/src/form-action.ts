import 'server-only';
import { problemOf } from '@varje-elev/api';
import { revalidatePath } from 'next/cache';
import type { FormState } from './form-state.ts';

/** Everything a person wrote, so that a refused form comes back as it was. Files are not kept. */
export function textsOf(form: FormData): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string' && !name.startsWith('$ACTION')) texts[name] = value;
  }
  return texts;
}

/**
 * Runs a change on behalf of a form. A refusal in words becomes the form's new state with the texts kept; anything
 * else (also Next's redirect) goes on.
 */
export async function formAction(form: FormData, change: () => Promise<void>): Promise<FormState> {
  try {
    await change();
    // Without it a browser that is sent back to the page it stands on shows it as it was before the change.
    revalidatePath('/', 'layout');
    return { problem: null, values: {}, done: true };
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return { problem, values: textsOf(form), done: false };
  }
}
