import { expect, it } from 'vitest';
import { readPlannedEducations } from '../../src/planned-educations/index.ts';
import { collected } from '../../src/tally.ts';
import { bytesOf } from '../testing/bytes.ts';
import { ownFile } from '../testing/files.ts';

it.each([
  ['OK', 1],
  ['200 OK', 1],
  ['201 CREATED', 0],
  ['404 NOT_FOUND', 0],
  ['ok', 0],
])('an answer that says %s has %i unit', async (status, units) => {
  const text = ownFile('planned-unit.json').replace('"OK"', JSON.stringify(status));
  const { rows } = await collected(readPlannedEducations(bytesOf(text), { file: 'unit.json' }));
  expect(rows).toHaveLength(units);
});
