import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type PublishedSchool, type PublishedValue, publishedGroups } from '../../src/effects/index.ts';
import { conventionFor, parseCell } from '../../src/results/index.ts';
import { schoolYearOfKey } from '../../src/school-year/index.ts';
import { hasSharedData, sharedFiles, sharedJson } from '../results/shared-data.ts';
import { codeOf, valueIn } from './agree.ts';
import { chance } from './chance.ts';
import { points } from './measures.ts';

const Cell = z.object({ value: z.string(), valueType: z.string(), timePeriod: z.string() });
const Answer = z.object({ body: z.object({ averageGradesMeritRating9thGrade: z.array(Cell) }) });

/** Merit ratings of one school by school year, as the API gives them. */
function meritRatings(path: string): PublishedValue[] {
  const answer = Answer.safeParse(sharedJson(path));
  if (!answer.success) return [];
  return answer.data.body.averageGradesMeritRating9thGrade.map(({ value, valueType, timePeriod }) => {
    const year = valueIn(schoolYearOfKey(Number(timePeriod.slice(0, 4)) + 1, 'siris'));
    const convention = valueIn(conventionFor('plannedEducationsStatistics', year));
    return { year, value: valueIn(parseCell({ text: value, flag: valueType }, convention)) };
  });
}

describe.runIf(hasSharedData)('groups of real schools', () => {
  const schools = (hasSharedData ? sharedFiles('planned-educations/statistics-gr') : [])
    .filter((path) => path.endsWith('.json'))
    .map(meritRatings)
    .map((values): PublishedSchool => {
      const inYears = (...years: number[]) => values.filter(({ year }) => years.includes(year));
      return { before: inYears(2021, 2022), after: inYears(2023, 2024) };
    })
    .filter(({ before, after }) => before.length === 2 && after.length === 2);
  const isShown = ({ before, after }: PublishedSchool) =>
    [...before, ...after].every(({ value }) => value.state === 'exact');
  const shown = schools.filter(isShown);
  const ask = (withAction: readonly PublishedSchool[], without: readonly PublishedSchool[]) =>
    publishedGroups({ indicator: 'meritRating', measure: points, withAction, without });

  it('that nothing was done to differ by nothing about 95 times of 100', () => {
    expect(shown.length).toBeGreaterThan(25);
    const { uniform } = chance(2026);
    const draws = 400;
    let held = 0;
    for (let draw = 0; draw < draws; draw += 1) {
      const mixed = shown.map((school) => ({ school, by: uniform() })).sort((a, b) => a.by - b.by);
      const [some, others] = [mixed.slice(0, 5), mixed.slice(5, 17)].map((side) =>
        side.map(({ school }) => school),
      );
      const { interval } = valueIn(ask(some ?? [], others ?? []));
      if (interval.low <= 0 && interval.high >= 0) held += 1;
    }
    expect(held / draws).toBeGreaterThan(0.91);
  });

  it('are refused as soon as one of their values is hidden', () => {
    const hidden = schools.find(({ before, after }) =>
      [...before, ...after].some(({ value }) => value.state === 'suppressed'),
    );
    expect(hidden).toBeDefined();
    const some = [...shown.slice(0, 4), ...(hidden === undefined ? [] : [hidden])];
    expect(codeOf(ask(some, shown.slice(4, 12)))).toBe('effectSuppressed');
  });
});
