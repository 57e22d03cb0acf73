import { z } from 'zod';
import { ValueReason, ValueState } from './value-state.ts';

/** What is known of a number that is not shown: both ends are included, null is unknown. */
export const Bounds = z
  .object({ lowest: z.number().nullable(), highest: z.number().nullable() })
  .refine((bounds) => bounds.lowest === null || bounds.highest === null || bounds.lowest <= bounds.highest, {
    params: { code: 'boundsCrossed' },
  });
export type Bounds = z.infer<typeof Bounds>;

/**
 * What a mark says about a count of people: `~100` in SIRIS is "1-4 of the group lack it" (`of: lacking`), `*` in
 * Skolenkäten "1-9 chose the option" (`of: having`), a local `<5` "the group is at most 4" (`of: all`).
 */
export const CountStatement = z.object({
  of: z.enum(['having', 'lacking', 'all']),
  fewest: z.int().min(0),
  /** null: no upper limit. */
  most: z.int().min(0).nullable(),
});
export type CountStatement = z.infer<typeof CountStatement>;

const hasNumber = (state: ValueState) => state === 'exact' || state === 'rounded';
const isNothing = (state: ValueState) => state === 'missing' || state === 'notApplicable';
const within = (value: number, { lowest, highest }: Bounds) =>
  (lowest === null || lowest <= value) && (highest === null || value <= highest);

/**
 * One figure as its source gives it. `value` is in the indicator's unit (a share is in percent, 0-100). `numerator` and
 * `denominator` are people, or points and people for a mean; null when unknown. `decimals` is how many the source wrote
 * (it says how exact the figure is), `raw` the text as it stood.
 *
 * Invariants, all with the code `valueContradictsItsState`: a number stands in `exact` and `rounded` and nowhere else;
 * `capped` has bounds; `exact` has none; missing and not applicable have nothing but a reason and a raw text; what is not exact says why.
 */
export const Value = z
  .object({
    state: ValueState,
    value: z.number().nullable(),
    decimals: z.int().min(0).max(20).nullable(),
    numerator: z.number().min(0).nullable(),
    denominator: z.number().min(0).nullable(),
    bounds: Bounds.nullable(),
    counted: CountStatement.nullable(),
    reason: ValueReason.nullable(),
    raw: z.string().nullable(),
  })
  .refine((it) => hasNumber(it.state) === (it.value !== null), broken('value'))
  .refine((it) => it.state !== 'capped' || it.bounds !== null, broken('bounds'))
  .refine((it) => it.state !== 'exact' || (it.bounds === null && it.counted === null), broken('bounds'))
  .refine((it) => it.value === null || it.bounds === null || within(it.value, it.bounds), broken('bounds'))
  .refine((it) => (it.state === 'exact') === (it.reason === null), broken('reason'))
  .refine((it) => hasNumber(it.state) || it.numerator === null, broken('numerator'))
  .refine((it) => !isNothing(it.state) || (it.bounds === null && it.counted === null), broken('bounds'));
export type Value = z.infer<typeof Value>;

function broken(field: string) {
  return { path: [field], params: { code: 'valueContradictsItsState' } };
}

const nothing = {
  value: null,
  decimals: null,
  numerator: null,
  denominator: null,
  bounds: null,
  counted: null,
  raw: null,
} as const;

/** A plain number, with what it was made of where that is known. */
export function exactValue(
  value: number,
  made: { readonly numerator?: number; readonly denominator?: number } = {},
): Value {
  return { ...nothing, state: 'exact', reason: null, value, ...made };
}

/** `100 × numerator ÷ denominator` percent. A group of nobody has no share: missing, reason `noData`. */
export function shareValue(numerator: number, denominator: number): Value {
  if (denominator === 0) return noValue('missing', 'noData');
  return exactValue((100 * numerator) / denominator, { numerator, denominator });
}

/** `sum ÷ count`, as a mean of points. A group of nobody has no mean: missing, reason `noData`. */
export function meanValue(sum: number, count: number): Value {
  if (count === 0) return noValue('missing', 'noData');
  return exactValue(sum / count, { numerator: sum, denominator: count });
}

/** A figure that is not there, and why. */
export function noValue(state: 'suppressed' | 'missing' | 'notApplicable', reason: ValueReason): Value {
  return { ...nothing, state, reason };
}
