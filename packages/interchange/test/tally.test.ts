import { exactValue } from '@varje-elev/domain/results';
import { expect, it } from 'vitest';
import { type Problem, problemAt } from '../src/problem.ts';
import type { ReadRow } from '../src/reading.ts';
import { collected, type Tally, tallied } from '../src/tally.ts';

const problem = (line: number) =>
  problemAt({ file: 'fil', line, column: 1 }, 'columnUnknown', { severity: 'warning' });
const row: ReadRow = { line: 1, values: [{ measure: 'antal', value: exactValue(3) }] };
const read = (steps: readonly (Problem | ReadRow)[], count: (tally: Tally) => void, problems = 1000) =>
  collected(
    tallied({ file: 'fil', limits: { problems } }, async function* (tally) {
      count(tally);
      yield* steps;
    }),
  );

it('tells problems one by one up to the limit, and counts them all', async () => {
  const found = await read([problem(1), problem(2), row, problem(3)], () => undefined, 2);
  expect(found.problems.map(({ line }) => line)).toEqual([1, 2]);
  expect(found.rows).toEqual([row]);
  expect(found.summary.problems).toEqual({ error: 0, warning: 3, note: 0 });
});

it('calls unexplained what is no label, no value and not refused', async () => {
  const { summary } = await read([row], (tally) => {
    tally.cells(10);
    tally.labels(4);
    tally.refused(3);
    tally.next('https://example.se/2');
  });
  expect(summary).toMatchObject({
    rows: 1,
    cells: 10,
    labels: 4,
    refused: 3,
    unexplained: 2,
    next: 'https://example.se/2',
  });
  expect(summary.values).toEqual({
    exact: 1,
    rounded: 0,
    capped: 0,
    suppressed: 0,
    missing: 0,
    notApplicable: 0,
  });
});

it('an error of the one who sends the bytes is not hidden', async () => {
  const broken = tallied({ file: 'fil' }, async function* () {
    yield row;
    throw new Error('the disk is gone');
  });
  await expect(collected(broken)).rejects.toThrow('the disk is gone');
});
