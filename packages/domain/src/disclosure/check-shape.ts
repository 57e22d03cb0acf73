import type { z } from 'zod';
import { fail, ok, type Result } from '../kernel/index.ts';

/**
 * Whether a value is as its schema says, for what TypeScript cannot: no negative count, no part of a pupil, no rule of nothing.
 * A wrong count would be published or leave a group unprotected. Errors: `disclosureImpossible` with the place (`pupils.3`).
 */
export function checkShape<Value>(schema: z.ZodType<Value>, value: Value): Result<Value> {
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  return issue === undefined
    ? ok(value)
    : fail('disclosureImpossible', { params: { place: issue.path.join('.') } });
}
