import { fail, ok, type Result } from '../kernel/index.ts';
import type { Value } from '../results/index.ts';
import { exactFigures } from './assumptions.ts';
import { differenceInShares } from './difference-in-shares.ts';
import { shareOf } from './figures.ts';
import type { EffectMeasure } from './measure.ts';
import type { Effect, EffectText } from './schema.ts';

/** A group's share in one school year. The name is as after "for": ”flickor”, "girls". */
export interface GroupShare {
  readonly name: EffectText;
  readonly value: Value;
}

export interface GroupGap {
  readonly first: GroupShare;
  readonly second: GroupShare;
  readonly measure: EffectMeasure;
  readonly level?: number;
}

/**
 * The gap between two groups' published shares of the same year: second minus first in percentage points, with its
 * interval (see `differenceInShares`). A gap between means needs every pupil's value: `differenceInMeans`. Errors, besides
 * its own: `effectSuppressed`, `effectCapped`, `effectMissingValue`, `effectCountsMissing`, `effectSpreadMissing`.
 */
export function groupGap({ first, second, ...question }: GroupGap): Result<Effect> {
  if (question.measure.unit !== 'percent') return fail('effectSpreadMissing');
  const [one, other] = [shareOf(first.value), shareOf(second.value)];
  if (!one.ok) return one;
  if (!other.ok) return other;
  const gap = differenceInShares({
    ...question,
    first: one.value,
    second: other.value,
    comparison: { kind: 'groups', first: first.name, second: second.name },
  });
  if (!gap.ok) return gap;
  const exact = exactFigures(one.value.exact && other.value.exact);
  return ok({ ...gap.value, assumptions: [...gap.value.assumptions, exact] });
}
