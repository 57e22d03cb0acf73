import { z } from 'zod';

const Suggestions = z.array(z.object({ name: z.string(), role: z.string(), unit: z.string() }));

/** Whom to sign in as: one of each role, as the demo's sign-in page itself proposes. */
export async function suggestions(idp: string): Promise<string> {
  const answer = await fetch(`${idp}/forslag`);
  const people = Suggestions.parse(await answer.json());
  const width = Math.max(...people.map((person) => person.name.length));
  const lines = people.map((person) => `  ${person.name.padEnd(width)}  ${person.role}, ${person.unit}`);
  return ['Sign in by picking a person from a list, for example:', ...lines].join('\n');
}
