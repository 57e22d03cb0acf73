import { expect, test } from 'vitest';
import { resultOf } from './vitest-report.ts';

const ran = { code: 0, output: 'what it said' };
const report = (statuses: readonly string[]) => ({
  numPassedTests: statuses.filter((status) => status === 'passed').length,
  numFailedTests: statuses.filter((status) => status === 'failed').length,
  testResults: [{ name: 'a.test.ts', assertionResults: statuses.map((status) => ({ status })) }],
});

test.each(['skipped', 'pending', 'todo', 'disabled'])('a test that is %s counts as failed', (status) => {
  const result = resultOf(report(['passed', status]), ran, () => false);
  expect(result).toEqual({ passed: 1, failed: 1, output: 'what it said' });
});

test('one that reads real files where there are none is left out, and that is told', () => {
  const result = resultOf(report(['passed', 'skipped', 'skipped']), ran, (file) => file === 'a.test.ts');
  expect(result).toEqual({ passed: 1, failed: 0, output: '', note: expect.stringContaining('2 not run') });
});

test('one that fails is not left out, and a file that does not load fails once', () => {
  expect(resultOf(report(['passed', 'failed']), { ...ran, code: 1 }, () => true).failed).toBe(1);
  expect(resultOf(report(['passed']), { ...ran, code: 1 }, () => true).failed).toBe(1);
});
