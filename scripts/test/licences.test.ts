import { expect, test } from 'vitest';
import { checkLicences, isCompatible } from './licences.ts';

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['Apache-2.0 AND LGPL-3.0-or-later AND MIT', true],
  ['MIT AND GPL-3.0-only', false],
  ['AGPL-3.0-only', false],
  ['SSPL-1.0', false],
  ['UNLICENSED', false],
  ['no licence named', false],
])('%s: %s', (expression, compatible) => {
  expect(isCompatible(expression)).toBe(compatible);
});

test('everything installed is compatible, and something is', async () => {
  expect(await checkLicences()).toEqual({ passed: 1, failed: 0, output: '' });
});
