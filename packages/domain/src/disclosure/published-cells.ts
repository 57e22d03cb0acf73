import { exactValue, noValue, shareValue, type Value } from '../results/index.ts';
import { frameOf } from './frame.ts';
import { cellsShown } from './layer.ts';
import { isHidden, markCode, markOf } from './marks.ts';
import type { CellOfCount } from './protect.ts';
import type { DisclosureMark, DisclosureRules, Publication } from './schema.ts';
import { totals } from './totals.ts';

export interface PublishedCell extends CellOfCount {
  readonly table: string;
  /** What a reader sees: a share in per cent, or a number of pupils. Nothing of a hidden count is left in it. */
  readonly value: Value;
  /** Why, for those who publish. Never shown to a reader: which cell was hidden for which reason is itself a clue. */
  readonly mark: DisclosureMark;
}

/** Every cell of every table, with the value that may be shown. Lazy: a city's tables have half a million. */
export function* publishedCells({ set, rules, marks }: Publication): Generator<PublishedCell> {
  const frame = frameOf(set.dimensions);
  const pupils = totals(frame, set.pupils);
  const met = new Map(set.outcomes.map((one) => [one.id, totals(frame, one.met)]));
  for (const { id: table, shows, outcomes } of set.tables) {
    for (const { cell, groups } of cellsShown(frame, shows)) {
      const all = pupils[cell] ?? 0;
      const code = marks.pupils[cell] ?? 0;
      const number = isHidden(code) ? noValue('suppressed', 'fewPupils') : exactValue(all);
      yield { table, outcome: null, groups, value: number, mark: markOf(code) };
      for (const outcome of outcomes) {
        const own = marks.outcomes[outcome]?.[cell] ?? 0;
        const value = shareIn(own, met.get(outcome)?.[cell] ?? 0, all, rules);
        yield { table, outcome, groups, value, mark: markOf(own) };
      }
    }
  }
}

/** All hidden shares give the same reason, whichever it is; `~100` says only between which shares it lies. */
function shareIn(code: number, met: number, all: number, { few }: DisclosureRules): Value {
  if (isHidden(code)) return noValue('suppressed', 'fewPupils');
  if (code !== markCode.capped || few === null) return shareValue(met, all);
  const fewest = few.includesNone ? 0 : 1;
  const without = (lacking: number) => (100 * Math.max(0, all - lacking)) / all;
  return {
    ...shareValue(met, all),
    state: 'capped',
    value: null,
    numerator: null,
    bounds: { lowest: without(few.highest), highest: without(fewest) },
    counted: { of: 'lacking', fewest, most: few.highest },
    reason: few.includesNone ? 'fewOrNoneLack' : 'fewLack',
  };
}
