import { env } from './env.ts';

/** Called once when the server starts: an incomplete environment stops it before anybody meets it. */
export async function register(): Promise<void> {
  env();
  // Next builds this for its other runtime too, which has no answers of Node's and is never used.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { rememberAnswers } = await import('./answer.ts');
  rememberAnswers();
}
