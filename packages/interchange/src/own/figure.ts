import { type CellConvention, noValue, ownFilesConvention, type Value } from '@varje-elev/domain/results';
import { amount, count, type MeasureKind, measuredCell, share } from '../cells/index.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';
import type { OwnCell } from './line.ts';
import type { FigureKind, FigurePart, MappedIndicator, OwnMapping } from './mapping.ts';

const KINDS: Readonly<Record<FigureKind, MeasureKind>> = { share, count, amount };
/** What a share and its own numerator and denominator may differ by: shares are published with one decimal, or none. */
const ROUNDING = 0.5001;

/** The convention of own files, with what the mapping says is otherwise. */
export function ownConvention(mapping: OwnMapping): CellConvention {
  const own = mapping.marks;
  const common = ownFilesConvention.marks.filter(({ text }) => !own.some((mark) => mark.text === text));
  return { ...ownFilesConvention, marks: [...own, ...common] };
}

/** A cell as a value in the indicator's unit. Numerators and denominators are numbers of their own. */
export function partValue(
  cell: OwnCell | undefined,
  part: FigurePart,
  indicator: MappedIndicator,
  convention: CellConvention,
  place: Place,
): Value | Problem {
  const { text = '', percent = false } = cell ?? {};
  const kind = part === 'value' ? indicator.kind : 'amount';
  const written = kind === 'share' ? text.replace(/\s*%$/u, '') : text;
  const isFraction = kind === 'share' && (percent || (indicator.scale === 'fraction' && written === text));
  if (percent && kind !== 'share') return problemAt(place, 'percentNotExpected', { cell: text });
  const number = { ...convention.number, shift: isFraction ? 2 : 0 };
  const value = measuredCell(written, null, KINDS[kind], { ...convention, number }, place);
  return 'severity' in value ? value : { ...value, raw: text };
}

export type Parts = Readonly<Partial<Record<FigurePart, Value>>>;

/**
 * One figure of its parts. A value that is there stands; with an exact numerator and denominator it must agree with them.
 * Without one, it is made of them, and is what the less known of the two is. A share of nobody is missing, whatever the
 * file says (0 hours of 0 is no 0 %).
 */
export function figureOf(
  parts: Parts,
  { kind }: MappedIndicator,
  place: Place,
): { value: Value | null; problems: Problem[] } {
  const { value, numerator, denominator } = parts;
  const made = madeOf(numerator, denominator);
  if (made === null) return { value: value ?? unknownOf(numerator, denominator), problems: [] };
  const problem = (code: Problem['code'], severity: Problem['severity'], share = 0) =>
    problemAt(place, code, { severity, params: { ...made, share } });

  if (made.denominator === 0) {
    const said = value === undefined || value.value === null ? [] : [problem('shareOfNobody', 'warning')];
    return { value: { ...noValue('missing', 'noData'), raw: value?.raw ?? null }, problems: said };
  }
  if (kind === 'share' && made.numerator > made.denominator)
    return { value: null, problems: [problem('numeratorTooLarge', 'error')] };
  const computed = (kind === 'share' ? 100 : 1) * (made.numerator / made.denominator);
  if (value === undefined) return { value: exact(computed, made), problems: [] };
  if (value.value === null) return { value, problems: [] };
  if (kind === 'share' && Math.abs(value.value - computed) > ROUNDING)
    return { value: null, problems: [problem('shareDiffers', 'error', value.value)] };
  return { value: { ...value, ...made }, problems: [] };
}

function madeOf(numerator: Value | undefined, denominator: Value | undefined) {
  const [above, below] = [numerator?.value ?? null, denominator?.value ?? null];
  return above === null || below === null ? null : { numerator: above, denominator: below };
}

/** The state of whichever part is not known; the denominator's first, since it protects both. */
function unknownOf(numerator: Value | undefined, denominator: Value | undefined): Value {
  const unknown = [denominator, numerator].find((part) => part !== undefined && part.value === null);
  const state =
    unknown?.state === 'missing' || unknown?.state === 'notApplicable' ? unknown.state : 'suppressed';
  return { ...noValue(state, unknown?.reason ?? 'noData'), raw: unknown?.raw ?? null };
}

const exact = (value: number, made: { numerator: number; denominator: number }): Value => ({
  state: 'exact',
  value,
  decimals: null,
  bounds: null,
  counted: null,
  reason: null,
  raw: null,
  ...made,
});
