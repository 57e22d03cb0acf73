import type { Publication, TableSet } from '../../src/disclosure/index.ts';
import { isHidden, markCode } from '../../src/disclosure/marks.ts';

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

/** The codes that a name stands for, and every combination of them as leaf numbers: slow, plain, and shared with nothing. */
function leavesOf(set: TableSet, names: Readonly<Record<string, string>>): number[] {
  return set.dimensions.reduce<number[]>(
    (leaves, { id, codes, groups }) => {
      const name = names[id];
      const of = name === undefined ? codes : (groups.find((one) => one.id === name)?.codes ?? [name]);
      return leaves.flatMap((leaf) => of.map((code) => leaf * codes.length + codes.indexOf(code)));
    },
    [0],
  );
}

interface ShownCell {
  readonly names: Readonly<Record<string, string>>;
  /** Where the cell stands in the publication's marks. */
  readonly at: number;
}

function shownCells(set: TableSet, shows: Readonly<Record<string, readonly string[]>>): ShownCell[] {
  return set.dimensions.reduce<ShownCell[]>(
    (cells, { id, codes, groups }) => {
      const all = [...codes, ...groups.map((one) => one.id)];
      return cells.flatMap(({ names, at }) =>
        (shows[id] ?? []).map((name) => ({
          names: { ...names, [id]: name },
          at: at * all.length + all.indexOf(name),
        })),
      );
    },
    [{ names: {}, at: 0 }],
  );
}

const sum = (counts: readonly number[], leaves: readonly number[]) =>
  leaves.reduce((total, leaf) => total + (counts[leaf] ?? 0), 0);

/**
 * Everything one reader sees of the last publication's pupils in all publications, oldest first. The reader knows the rules,
 * that cells without pupils are always shown as such, and every correction made in between. `today` alone: pass only the last.
 */
export function readerOf(publications: readonly Publication[]): Reader {
  const last = publications.at(-1);
  if (last === undefined) return { unknowns: 0, truth: [], known: [], hidden: [] };
  const today = last.set;
  const count = today.pupils.length;
  const column = (outcome: string | null) =>
    outcome === null ? 0 : (1 + today.outcomes.findIndex((one) => one.id === outcome)) * count;
  const known: Known[] = [];
  const hidden = new Map<string, HiddenCount>();
  for (const [time, { set, rules, marks }] of publications.entries()) {
    const here = (names: Readonly<Record<string, string>>) => leavesOf(set, names);
    const now = (names: Readonly<Record<string, string>>) => leavesOf(today, inToday(set, today, names));
    const counts = (outcome: string | null) =>
      outcome === null ? set.pupils : (set.outcomes.find((one) => one.id === outcome)?.met ?? []);
    const nowCounts = (outcome: string | null) =>
      outcome === null ? today.pupils : (today.outcomes.find((one) => one.id === outcome)?.met ?? []);
    /** What was known then, said of today's unknowns. */
    const say = (
      outcome: string | null,
      names: Readonly<Record<string, string>>,
      low: number,
      high: number,
    ) => {
      const leaves = now(names);
      const corrected = sum(nowCounts(outcome), leaves) - sum(counts(outcome), here(names));
      const terms = new Map(leaves.map((leaf) => [column(outcome) + leaf, 1]));
      known.push({ terms, low: low + corrected, high: high + corrected });
    };
    for (const names of finest(set)) {
      say(null, names, 0, Number.POSITIVE_INFINITY);
      for (const { id } of set.outcomes) {
        if (!set.tables.some((table) => table.outcomes.includes(id))) continue;
        const leaves = now(names);
        const correctedMet = sum(nowCounts(id), leaves) - sum(counts(id), here(names));
        const correctedPupils = sum(today.pupils, leaves) - sum(set.pupils, here(names));
        say(id, names, 0, Number.POSITIVE_INFINITY);
        const terms = new Map(
          leaves.flatMap((leaf) => [[leaf, 1] as const, [column(id) + leaf, -1] as const]),
        );
        known.push({ terms, low: correctedPupils - correctedMet, high: Number.POSITIVE_INFINITY });
      }
    }
    for (const table of set.tables) {
      for (const { names, at } of shownCells(set, table.shows)) {
        const all = sum(set.pupils, here(names));
        const mark = marks.pupils[at] ?? 0;
        const name = JSON.stringify(inToday(set, today, names));
        const isSmall = all < thresholdOf(rules.threshold, rules.thresholdByLevel, set, names);
        const keep = (outcome: string | null, truth: number, required: number) => {
          const key = `${outcome ?? 'pupils'} ${name}`;
          const before = hidden.get(key)?.required ?? 0;
          const unknowns = now(names).map((leaf) => column(outcome) + leaf);
          const nowTruth = sum(nowCounts(outcome), now(names));
          hidden.set(key, {
            name: key,
            unknowns,
            truth: time === publications.length - 1 ? truth : nowTruth,
            required: Math.max(before, required),
          });
        };
        if (!isHidden(mark)) say(null, names, all, all);
        else {
          say(null, names, 1, Number.POSITIVE_INFINITY);
          keep(null, all, isSmall ? rules.width : 1);
        }
        for (const id of table.outcomes) {
          if (column(id) < count) continue;
          const met = sum(counts(id), here(names));
          const own = marks.outcomes[id]?.[at] ?? 0;
          const [lowest, highest] = [rules.few?.includesNone ? 0 : 1, Math.min(rules.few?.highest ?? 0, all)];
          const isFew = rules.few !== null && !isSmall && all - met >= lowest && all - met <= highest;
          const isPrimary = isSmall || met < rules.leastMet;
          const required = isPrimary ? rules.width : isFew ? Math.min(rules.width, highest - lowest) : 1;
          if (own === markCode.capped) {
            const leaves = now(names);
            // Those who did not meet it: pupils less met, as today's unknowns.
            const corrected = sum(today.pupils, leaves) - sum(nowCounts(id), leaves) - (all - met);
            const terms = new Map(
              leaves.flatMap((leaf) => [[leaf, 1] as const, [column(id) + leaf, -1] as const]),
            );
            known.push({ terms, low: lowest + corrected, high: highest + corrected });
          }
          if (own === markCode.capped || isHidden(own)) keep(id, met, Math.min(required, all));
          else say(id, names, met, met);
        }
      }
    }
  }
  const truth = [...today.pupils, ...today.outcomes.flatMap((one) => one.met)];
  return { unknowns: truth.length, truth, known, hidden: [...hidden.values()] };
}

/** The same cell by names of today's set: codes keep theirs, groups are found by their codes, what is missing is all of it. */
function inToday(
  set: TableSet,
  today: TableSet,
  names: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    today.dimensions.map(({ id, codes, groups }) => {
      const name = names[id];
      if (name !== undefined && codes.includes(name)) return [id, name];
      const of =
        set.dimensions.find((one) => one.id === id)?.groups.find((one) => one.id === name)?.codes ?? codes;
      const same = groups.filter((one) => sameCodes(one.codes, of));
      const alone = of.length === 1 ? of[0] : undefined;
      return [
        id,
        (same.find((one) => one.id === name) ?? (alone === undefined ? same[0] : undefined))?.id ??
          alone ??
          '',
      ];
    }),
  );
}

const sameCodes = (one: readonly string[], other: readonly string[]) =>
  JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());

function finest(set: TableSet): Record<string, string>[] {
  return set.dimensions.reduce<Record<string, string>[]>(
    (cells, { id, codes }) => cells.flatMap((names) => codes.map((code) => ({ ...names, [id]: code }))),
    [{}],
  );
}

function thresholdOf(
  threshold: number,
  byLevel: Readonly<Record<string, number>>,
  set: TableSet,
  names: Readonly<Record<string, string>>,
): number {
  const own = set.dimensions.flatMap(({ id, level, groups }) => {
    const at = groups.find((one) => one.id === names[id]);
    const its = at === undefined ? level : at.level;
    const found = its === null ? undefined : byLevel[its];
    return found === undefined ? [] : [found];
  });
  return own.length > 0 ? Math.max(...own) : threshold;
}
