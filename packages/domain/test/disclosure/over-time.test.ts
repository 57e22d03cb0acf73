import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CellOfCount,
  type CountKnownBefore,
  type DisclosureRules,
  type Publication,
  protect,
  type TableSet,
} from '../../src/disclosure/index.ts';
import { isHidden, markCode } from '../../src/disclosure/marks.ts';
import { attack, exposed } from './attacker.ts';
import { codesName } from './left-over-in.ts';
import { nestedTimes, type Times, times } from './random-times.ts';
import { type HiddenCount, type Reader, readerOf } from './reader.ts';

function published(set: TableSet, rules: DisclosureRules, before: readonly Publication[] = []) {
  const result = protect(set, rules, { published: before });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** Publishes one after the other, each protected with those before it. */
function publishedAll({ before, today, rules }: Times) {
  const earlier: Publication[] = [];
  for (const set of before) earlier.push(published(set, rules, earlier).publication);
  const { publication, knownBefore } = published(today, rules, earlier);
  return { earlier, publication, knownBefore, all: [...earlier, publication] };
}

const unsaid = (set: TableSet): TableSet => {
  return { ...set, outcomes: set.outcomes.map(({ id, met }) => ({ id, met })) };
};

const nameOf = ({ outcome, groups }: CellOfCount) => `${outcome ?? 'pupils'} ${JSON.stringify(groups)}`;

/** The same with what is left over of groups by its codes. */
function byCodes({ dimensions }: TableSet, { outcome, groups }: CellOfCount): CellOfCount {
  const named = dimensions.map(({ id, codes, groups: all }) => {
    const [whole = '', part] = (groups[id] ?? '').replaceAll('*', '').split(' − ');
    const of = (name: string) =>
      all.find((one) => one.id === name)?.codes ?? codes.filter((one) => one === name);
    const left = part === undefined ? null : of(whole).filter((code) => !of(part).includes(code));
    return [id, left === null ? whole : codesName(left)];
  });
  return { outcome, groups: Object.fromEntries(named) };
}

/** What must stay unknown of each count, less where earlier publications have told. */
function asTold(set: TableSet, reader: Reader, known: readonly CountKnownBefore[]): HiddenCount[] {
  const told = new Map(known.map((one) => [nameOf(byCodes(set, one)), one.width]));
  return reader.hidden.map((one) => ({
    ...one,
    required: Math.min(one.required, told.get(one.name) ?? one.required),
  }));
}

/**
 * A publication that shows as little as can be of one count: nothing else but, for an outcome, the number of pupils, which its
 * protection takes as known.
 */
function silent({ set, rules, marks }: Publication, outcome: string | null): Publication {
  const hide = (codes: readonly number[]) =>
    codes.map((code) => (isShown(code) ? markCode.complementary : code));
  const show = (codes: readonly number[]) => codes.map((code) => (isHidden(code) ? markCode.exact : code));
  const outcomes = Object.entries(marks.outcomes).map(([id, codes]) => [id, hide(codes)]);
  const pupils = outcome !== null || rules.pupils === 'shown' ? show(marks.pupils) : hide(marks.pupils);
  return { set, rules, marks: { pupils, outcomes: Object.fromEntries(outcomes) } };
}

const isShown = (code: number) => code === markCode.exact || code === markCode.capped;
const runs = Number(process.env.DISCLOSURE_RUNS ?? 100);
const minutes = 300_000 + 200 * runs;

describe('what was hidden before', () => {
  it.each([
    ['is not told by what is shown now, even to a reader who knows each correction', times],
    ['is not told by what outcomes that hold each other say of one another, then or now', nestedTimes],
  ] as const)(
    '%s',
    (_, published) => {
      fc.assert(
        fc.property(published, (one) => {
          const { all, publication, knownBefore } = publishedAll(one);
          const reader = readerOf(all);
          expect(exposed(attack(reader, asTold(one.today, reader, knownBefore)))).toEqual([]);
          expect(exposed(attack(readerOf([publication], all)))).toEqual([]);
        }),
        { numRuns: runs },
      );
    },
    minutes,
  );

  it(
    'is told where nobody has said which outcomes hold each other: the attacker knows',
    () => {
      const found = fc.sample(nestedTimes, { numRuns: 40, seed: 3 }).flatMap((one) => {
        const { all, knownBefore } = publishedAll({
          ...one,
          today: unsaid(one.today),
          before: one.before.map(unsaid),
        });
        const saying = all.map((publication, at) => ({ ...publication, set: one.before[at] ?? one.today }));
        const reader = readerOf(all, saying);
        return exposed(attack(reader, asTold(one.today, reader, knownBefore)));
      });
      expect(found.length).toBeGreaterThan(10);
    },
    minutes,
  );

  it(
    'is called known before only where no hiding could have kept it unknown, but for a few in a hundred',
    () => {
      let [called, needless] = [0, 0];
      for (const one of fc.sample(times, { numRuns: 50, seed: 11 })) {
        const { earlier, publication, knownBefore, all } = publishedAll(one);
        const { hidden } = readerOf(all);
        for (const known of knownBefore) {
          // A world with other numbers of pupils is built for all outcomes at once, so some that exist are not found.
          if (known.outcome === null && one.today.outcomes.length > 0) continue;
          const wanted = hidden.filter((other) => other.name === nameOf(known));
          const found = attack(readerOf([...earlier, silent(publication, known.outcome)]), wanted);
          called += 1;
          needless += found.length - exposed(found).length;
        }
      }
      expect(called).toBeGreaterThan(50);
      expect(needless / called).toBeLessThan(0.05);
    },
    minutes,
  );
});
