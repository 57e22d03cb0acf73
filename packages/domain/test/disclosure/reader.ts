import type { Publication, TableSet } from '../../src/disclosure/index.ts';
import { isHidden, markCode } from '../../src/disclosure/marks.ts';
import {
  everyCell,
  finest,
  inToday,
  leavesOf,
  type Names,
  shownCells,
  thresholdOf,
} from './cells-by-name.ts';
import { leftOverIn } from './left-over-in.ts';
import { heldIn, pairsIn } from './nested-in.ts';

/** One sum of unknowns and what a reader knows of it. Unknowns are today's finest cells: pupils first, then each outcome. */
export interface Known {
  readonly terms: ReadonlyMap<number, number>;
  readonly low: number;
  readonly high: number;
}

export interface HiddenCount {
  readonly name: string;
  readonly unknowns: readonly number[];
  readonly truth: number;
  /** Highest less lowest that must remain possible. */
  readonly required: number;
}

export interface Reader {
  readonly unknowns: number;
  /** What they are. */
  readonly truth: readonly number[];
  readonly known: readonly Known[];
  readonly hidden: readonly HiddenCount[];
}

const infinity = Number.POSITIVE_INFINITY;
const sum = (counts: readonly number[], leaves: readonly number[]) =>
  leaves.reduce((total, leaf) => total + (counts[leaf] ?? 0), 0);
const countsOf = (set: TableSet, outcome: string | null) =>
  outcome === null ? set.pupils : (set.outcomes.find((one) => one.id === outcome)?.met ?? []);

/** What is unknown: today's finest cells of the pupils and of every outcome that any publication has. */
interface Unknown {
  readonly today: TableSet;
  readonly outcomes: readonly string[];
  /** How many stand in a cell now, or stood when it was counted last; per today's finest cells. */
  readonly truth: ReadonlyMap<string | null, readonly number[]>;
}

/**
 * Everything one reader sees of the last publication's pupils in all publications, oldest first. The reader knows the rules,
 * that cells without pupils are always shown as such, every correction made in between, and which outcomes hold others, at each
 * time in every finest cell where they did. `said` are the publications that say which hold which, where they are more than are seen.
 */
export function readerOf(publications: readonly Publication[], said = publications): Reader {
  const today = publications.at(-1)?.set;
  if (today === undefined) return { unknowns: 0, truth: [], known: [], hidden: [] };
  const unknown = unknownIn(publications, today);
  const hidden = new Map<string, HiddenCount>();
  const known: Known[] = [];
  const pairs = pairsIn(said);
  for (const publication of publications) {
    const seen = seenIn(publication, unknown, pairs);
    known.push(...seen.known);
    for (const one of seen.hidden) {
      const required = Math.max(one.required, hidden.get(one.name)?.required ?? 0);
      hidden.set(one.name, { ...one, required });
    }
  }
  const truth = [null, ...unknown.outcomes].flatMap((outcome) => unknown.truth.get(outcome) ?? []);
  return { unknowns: truth.length, truth, known, hidden: [...hidden.values()] };
}

/** An outcome that today's set does not have is spread as it likes over today's finest cells: nobody has seen how. */
function unknownIn(publications: readonly Publication[], today: TableSet): Unknown {
  const truth = new Map<string | null, readonly number[]>([[null, today.pupils]]);
  for (const { set } of publications) {
    for (const { id } of set.outcomes) {
      const spread = today.pupils.map(() => 0);
      for (const names of finest(set)) {
        const [leaf = 0] = leavesOf(today, inToday(set, today, names));
        spread[leaf] = sum(countsOf(set, id), leavesOf(set, names));
      }
      truth.set(id, spread);
    }
  }
  const outcomes = [...truth.keys()].filter((one) => one !== null);
  return { today, outcomes, truth };
}

/** What one publication says, of today's unknowns: what was known of the counts then, plus what has been corrected since. */
function seenIn(
  { set, rules, marks }: Publication,
  { today, outcomes, truth }: Unknown,
  pairs: readonly (readonly [inner: string, outer: string])[],
) {
  const known: Known[] = [];
  const hidden: HiddenCount[] = [];
  const columns = (outcome: string | null, names: Names) => {
    const at = outcome === null ? 0 : 1 + outcomes.indexOf(outcome);
    return leavesOf(today, inToday(set, today, names)).map((leaf) => at * today.pupils.length + leaf);
  };
  const then = (outcome: string | null, names: Names) => sum(countsOf(set, outcome), leavesOf(set, names));
  const now = (outcome: string | null, names: Names) =>
    sum(truth.get(outcome) ?? [], leavesOf(today, inToday(set, today, names)));
  const corrected = (outcome: string | null, names: Names) => now(outcome, names) - then(outcome, names);

  function say(outcome: string | null, names: Names, low: number, high: number) {
    const by = corrected(outcome, names);
    known.push({
      terms: new Map(columns(outcome, names).map((column) => [column, 1])),
      low: low + by,
      high: high + by,
    });
  }
  /** Those who did not meet it: pupils less met. */
  function sayNotMet(outcome: string, names: Names, low: number, high: number) {
    const by = corrected(null, names) - corrected(outcome, names);
    const terms = new Map([
      ...columns(null, names).map((column) => [column, 1] as const),
      ...columns(outcome, names).map((column) => [column, -1] as const),
    ]);
    known.push({ terms, low: low + by, high: high + by });
  }
  function hide(outcome: string | null, names: Names, required: number) {
    const name = `${outcome ?? 'pupils'} ${JSON.stringify(inToday(set, today, names))}`;
    hidden.push({ name, unknowns: columns(outcome, names), truth: now(outcome, names), required });
  }

  for (const { inner, outer, names } of heldIn(set, pairs)) {
    const terms = new Map([
      ...columns(outer, names).map((column) => [column, 1] as const),
      ...columns(inner, names).map((column) => [column, -1] as const),
    ]);
    known.push({ terms, low: corrected(outer, names) - corrected(inner, names), high: infinity });
  }
  for (const names of finest(set)) {
    say(null, names, 0, infinity);
    for (const { id } of set.outcomes) {
      if (!set.tables.some((table) => table.outcomes.includes(id))) continue;
      say(id, names, 0, infinity);
      sayNotMet(id, names, 0, infinity);
    }
  }
  for (const { names, at } of set === today ? everyCell(set) : []) {
    const all = then(null, names);
    const isSmall = all < thresholdOf(rules, set, names);
    const isListed = (outcome: string | null) =>
      ((outcome === null ? marks.pupils : marks.outcomes[outcome])?.[at] ?? 0) !== markCode.notPublished;
    if (isSmall && all > 0 && rules.pupils === 'protected' && !isListed(null)) hide(null, names, rules.width);
    for (const { id } of set.outcomes) {
      if (isListed(id) || all === 0 || !set.tables.some((table) => table.outcomes.includes(id))) continue;
      const [fewest, most] = [rules.few?.includesNone ? 0 : 1, Math.min(rules.few?.highest ?? 0, all)];
      const notMet = all - then(id, names);
      if (isSmall || then(id, names) < rules.leastMet) hide(id, names, Math.min(rules.width, all));
      else if (rules.few !== null && notMet >= fewest && notMet <= most)
        hide(id, names, Math.min(rules.width, most - fewest));
    }
  }
  for (const { name, leaves } of set === today ? leftOverIn(set, rules) : []) {
    const left = (outcome: string | null) => {
      const at = outcome === null ? 0 : 1 + outcomes.indexOf(outcome);
      const unknowns = leaves.map((leaf) => at * today.pupils.length + leaf);
      return { unknowns, truth: sum(countsOf(set, outcome), leaves), name: `${outcome ?? 'pupils'} ${name}` };
    };
    const all = sum(set.pupils, leaves);
    if (rules.pupils === 'protected') hidden.push({ ...left(null), required: rules.width });
    for (const { id } of set.outcomes)
      if (set.tables.some((table) => table.outcomes.includes(id)))
        hidden.push({ ...left(id), required: Math.min(rules.width, all) });
  }
  for (const table of set.tables) {
    for (const { names, at } of shownCells(set, table.shows)) {
      const all = then(null, names);
      const isSmall = all < thresholdOf(rules, set, names);
      if (isHidden(marks.pupils[at] ?? 0)) {
        say(null, names, 1, infinity);
        hide(null, names, isSmall ? rules.width : 1);
      } else say(null, names, all, all);
      for (const id of table.outcomes) {
        const met = then(id, names);
        const mark = marks.outcomes[id]?.[at] ?? 0;
        const [fewest, most] = [rules.few?.includesNone ? 0 : 1, Math.min(rules.few?.highest ?? 0, all)];
        const isFew = rules.few !== null && all - met >= fewest && all - met <= most;
        const isPrimary = isSmall || met < rules.leastMet;
        const required = isPrimary ? rules.width : isFew ? Math.min(rules.width, most - fewest) : 1;
        if (mark === markCode.capped) sayNotMet(id, names, fewest, most);
        if (mark === markCode.capped || isHidden(mark)) hide(id, names, Math.min(required, all));
        else say(id, names, met, met);
      }
    }
  }
  return { known, hidden };
}
