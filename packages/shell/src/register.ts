import { rememberAnswers } from './answer.ts';
import { env } from './env.ts';

/** Called once when the server starts: an incomplete environment stops it before anybody meets it. */
export function register(): void {
  env();
  rememberAnswers();
}
