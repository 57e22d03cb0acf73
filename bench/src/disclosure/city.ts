import type { TableSet } from '@varje-elev/domain/disclosure';

const schools = 80;
const areas = 8;
const yearGroups = 9;

/** Share of pupils who meet each of ten indicators, in the order of a result overview. */
const shares = [0.75, 0.9, 0.95, 0.6, 0.85, 0.97, 0.7, 0.8, 0.5, 0.92];

/**
 * One school year of a city: 80 schools in 8 areas × 9 year groups × 2 sexes × 3 backgrounds, ten indicators, everything crossed
 * and with every total. Half of the schools have years 1-6, three in ten all nine, the rest 7-9. The same seed, the same city.
 */
export function city(seed: number): TableSet {
  const random = randomFrom(seed);
  const units = Array.from({ length: schools }, (_, at) => `school ${at + 1}`);
  const years = Array.from({ length: yearGroups }, (_, at) => `year ${at + 1}`);
  const all = (codes: string[], level: string | null) => ({ id: 'all', level, codes });
  const areaGroups = Array.from({ length: areas }, (_, area) => {
    return { id: `area ${area + 1}`, level: 'area', codes: units.filter((_, at) => at % areas === area) };
  });
  const sexes = ['girls', 'boys'];
  const backgrounds = ['born in Sweden', 'born abroad', 'parents born abroad'];
  const dimensions = [
    { id: 'unit', level: 'school', codes: units, groups: [...areaGroups, all(units, 'authority')] },
    { id: 'sex', level: null, codes: sexes, groups: [all(sexes, null)] },
    { id: 'background', level: null, codes: backgrounds, groups: [all(backgrounds, null)] },
    { id: 'year', level: null, codes: years, groups: [all(years, null)] },
  ];
  const pupils = units.flatMap(() => schoolOf(random));
  const outcomes = shares.map((share, at) => {
    return { id: `indicator ${at + 1}`, met: pupils.map((count) => binomial(count, share, random)) };
  });
  const shows = Object.fromEntries(
    dimensions.map((one) => [one.id, [...one.codes, ...one.groups.map((group) => group.id)]]),
  );
  const table = { id: 'overview', shows, outcomes: outcomes.map((one) => one.id) };
  return { dimensions, pupils, outcomes, tables: [table] };
}

/** Which indicators lie within which: two lines of three and two of two, as eligibility and passed subjects do. */
const around = new Map([
  [0, 1],
  [1, 2],
  [3, 4],
  [4, 5],
  [8, 6],
  [7, 9],
]);

/** The same city with indicators that hold each other, and whether the tables say so. */
export function nestedCity(seed: number, isSaid: boolean): TableSet {
  const set = city(seed);
  const random = randomFrom(seed + 6);
  const counts = new Map<number, readonly number[]>();
  const metOf = (at: number): readonly number[] => {
    const before = counts.get(at);
    if (before !== undefined) return before;
    const outer = around.get(at);
    const part = outer === undefined ? 1 : (shares[at] ?? 0) / (shares[outer] ?? 1);
    const all = outer === undefined ? set.outcomes[at]?.met : metOf(outer);
    const met = (all ?? []).map((count) => (outer === undefined ? count : binomial(count, part, random)));
    counts.set(at, met);
    return met;
  };
  const outcomes = set.outcomes.map(({ id }, at) => {
    const outer = set.outcomes[around.get(at) ?? -1];
    const met = [...metOf(at)];
    return isSaid && outer !== undefined ? { id, met, within: [outer.id] } : { id, met };
  });
  return { ...set, outcomes };
}

/** Pupils by sex, background and year group, the last fastest. */
function schoolOf(random: () => number): number[] {
  const [kind, size, swedish] = [random(), 25 + 80 * random(), 0.3 + 0.6 * random()];
  const byBackground = [swedish, (1 - swedish) / 2, (1 - swedish) / 2];
  return [0, 1].flatMap(() =>
    byBackground.flatMap((part) =>
      Array.from({ length: yearGroups }, (_, year) => {
        const hasYear = kind < 0.5 ? year < 6 : kind < 0.8 || year >= 6;
        return hasYear ? binomial(Math.round(size * (0.9 + 0.2 * random())), part / 2, random) : 0;
      }),
    ),
  );
}

function binomial(count: number, share: number, random: () => number): number {
  let met = 0;
  for (let at = 0; at < count; at += 1) if (random() < share) met += 1;
  return met;
}

/** A linear congruential generator (Numerical Recipes, 1992): plain, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
