import 'server-only';
import { problem, problemOf } from '@varje-elev/api';
import { revalidatePath } from 'next/cache';
import { writerField } from './form/writer-field.ts';
import type { FormState } from './form-state.ts';
import { session } from './server.ts';

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
    if (await isSomebodyElses(form))
      return { problem: problem('signInNeeded'), values: textsOf(form), done: false };
    await change();
    // Without it a browser that is sent back to the page it stands on shows it as it was before the change.
    revalidatePath('/', 'layout');
    return { problem: null, values: {}, done: true };
  } catch (error) {
    const refused = problemOf(error);
    if (refused === null) throw error;
    return { problem: refused, values: textsOf(form), done: false };
  }
}

/** A page that was left open, in a browser where another has signed in since: what stands in it must not become theirs. */
async function isSomebodyElses(form: FormData): Promise<boolean> {
  const writer = form.get(writerField);
  return typeof writer === 'string' && writer !== (await session())?.personId;
}
