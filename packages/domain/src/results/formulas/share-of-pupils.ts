import { ok, type Result } from '../../kernel/index.ts';
import { shareValue, type Value } from '../value.ts';

/** Share in percent of those for whom the rule holds; the rule's first refusal is the answer. */
export function shareOfPupils<Pupil>(
  pupils: readonly Pupil[],
  rule: (pupil: Pupil) => Result<boolean>,
): Result<Value> {
  let having = 0;
  for (const pupil of pupils) {
    const holds = rule(pupil);
    if (!holds.ok) return holds;
    if (holds.value) having += 1;
  }
  return ok(shareValue(having, pupils.length));
}
