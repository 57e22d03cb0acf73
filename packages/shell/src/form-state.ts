import type { Problem } from '@varje-elev/api';

/** What a form shows after it was sent: the refusal, if any, and what the person had written. */
export interface FormState {
  readonly problem: Problem | null;
  readonly values: Readonly<Record<string, string>>;
  /** The answered revision or id, for a form that stays on the page. */
  readonly done: boolean;
}

export const untouched: FormState = { problem: null, values: {}, done: false };
