import { describe, expect, it } from 'vitest';
import { finalGradesRules, protect, publicRules, type TableSet } from '../../src/disclosure/index.ts';
import { hasSharedData } from '../results/shared-data.ts';
import { attack, exposed } from './attacker.ts';
import { readerOf } from './reader.ts';
import { finalGrades, pupilsByYearGroup } from './real-tables.ts';

/** Ale, Huddinge, Halmstad, Kungsbacka, Uddevalla, Umeå: from six schools to sixty. Their files may be absent. */
const municipalities = hasSharedData ? ['1440', '0126', '1380', '1384', '1485', '2480'] : [];
const minutes = 300_000;

function attacked(set: TableSet, rules: typeof publicRules) {
  const result = protect(set, rules);
  if (!result.ok) throw new Error(result.error.code);
  const found = attack(readerOf([result.value.publication]));
  return { hidden: found.length, exposed: exposed(found) };
}

describe('real tables of municipalities', () => {
  it(
    'of pupils by unit and year group tell the attacker nothing',
    () => {
      const found = municipalities.map((one) => attacked(pupilsByYearGroup(one), publicRules));
      expect(found.flatMap((one) => one.exposed)).toEqual([]);
      for (const { hidden } of found) expect(hidden).toBeGreaterThan(0);
    },
    minutes,
  );

  it(
    'of final grades by unit and kind of authority tell the attacker nothing',
    () => {
      const found = municipalities.map((one) => attacked(finalGrades(one), finalGradesRules(2024)));
      expect(found.flatMap((one) => one.exposed)).toEqual([]);
      for (const { hidden } of found) expect(hidden).toBeGreaterThan(0);
    },
    minutes,
  );
});
