import { fail, type Label, ok, type Result } from '../../kernel/index.ts';
import type { Value } from '../value.ts';

/** A group's share in percent, with its numerator and denominator. The name is as after "among": ”flickor”, "girls". */
export interface GroupShare {
  readonly name: Label;
  readonly value: Value;
}

export interface GroupGap {
  /** Second share minus first, in percentage points. */
  readonly difference: number;
  /** 95 percent interval of the difference, in percentage points. */
  readonly low: number;
  readonly high: number;
  readonly statement: Label;
}

/** Below this a gap speaks of single persons: the house's internal threshold. */
const fewestInGroup = 5;

/**
 * The gap between two groups' shares, with its uncertainty: each group's Wilson interval, combined by method 10 of R. G.
 * Newcombe, Statistics in Medicine 17, 873-890, 1998. (`effects` does the same for a change over time; this file stands
 * on its own because effects build on results.) Gaps between means need every pupil's value: see `differenceInMeans`.
 *
 * Errors: `valueNotExact` for a capped, rounded or suppressed share, or one without its counts; `tooFewPupils`.
 */
export function groupGap(first: GroupShare, second: GroupShare): Result<GroupGap> {
  const groups = [first, second].map(({ value }) => countsOf(value));
  const [one, other] = groups;
  if (one === undefined || other === undefined || one === null || other === null)
    return fail('valueNotExact', { path: [groups[0] === null ? 'first' : 'second'] });
  if (Math.min(one.of, other.of) < fewestInGroup)
    return fail('tooFewPupils', { params: { least: fewestInGroup } });
  const [a, b] = [wilson(one), wilson(other)];
  const gap = {
    difference: 100 * (b.share - a.share),
    low: 100 * (b.share - a.share - Math.hypot(b.share - b.low, a.high - a.share)),
    high: 100 * (b.share - a.share + Math.hypot(b.high - b.share, a.share - a.low)),
  };
  return ok({ ...gap, statement: statementOf([first, second], [one.of, other.of], gap) });
}

interface Counts {
  readonly count: number;
  readonly of: number;
}

function countsOf({ state, numerator, denominator }: Value): Counts | null {
  if (state !== 'exact' || numerator === null || denominator === null) return null;
  return denominator > 0 && numerator <= denominator ? { count: numerator, of: denominator } : null;
}

/** The normal distribution's 0.975 quantile. */
const z = 1.959963984540054;

function wilson({ count, of }: Counts) {
  const share = count / of;
  const middle = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half = (z / (1 + z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + (z / (2 * of)) ** 2);
  return { share, low: count === 0 ? 0 : middle - half, high: count === of ? 1 : middle + half };
}

function statementOf(
  groups: readonly GroupShare[],
  sizes: readonly number[],
  { low, high }: Pick<GroupGap, 'low' | 'high'>,
): Label {
  const told = (locale: 'sv' | 'en', tag: string, words: { among: string; of: string; and: string }) => {
    const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
    const one = ({ name, value }: GroupShare, at: number) =>
      `${number.format(value.value ?? 0)} ${words.of} ${number.format(sizes[at] ?? 0)} ${words.among} ${name[locale]}`;
    return {
      shares: groups.map(one).join(` ${words.and} `),
      low: number.format(low),
      high: number.format(high),
    };
  };
  const sv = told('sv', 'sv-SE', { of: 'procent av', among: 'bland', and: 'och' });
  const en = told('en', 'en-GB', { of: 'percent of', among: 'among', and: 'and' });
  return {
    sv: `Andelen är ${sv.shares}. Den verkliga skillnaden kan ligga mellan ${sv.low} och ${sv.high} procentenheter.`,
    en: `The share is ${en.shares}. The true difference may lie between ${en.low} and ${en.high} percentage points.`,
  };
}
