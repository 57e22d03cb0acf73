import { expect, it } from 'vitest';
import { readSchoolUnits } from '../../src/register/index.ts';
import { collected } from '../../src/tally.ts';
import { bytesOf } from '../testing/bytes.ts';
import { ownFile } from '../testing/files.ts';

const read = (answer: unknown) =>
  collected(readSchoolUnits(bytesOf(JSON.stringify(answer), 1000), { file: 'unit.json' }));

// The API's description lets both be null, and shows addresses without the lines that they do not have.
it('a school form without year groups or programmes is read, and so is an address of two lines', async () => {
  const answer = JSON.parse(ownFile('register-unit.json'));
  answer.data.attributes.schoolTypeProperties = {
    gr: { grades: null },
    gy: { programmes: null, csnCode: null },
  };
  answer.data.attributes.addresses = [{ type: 'POSTADRESS', postalCode: '999 01', locality: 'Lingonköping' }];
  const { rows, problems, summary } = await read(answer);
  expect(problems).toEqual([]);
  expect(rows).toMatchObject([{ detail: { years: {}, programmes: [] } }]);
  expect(summary.unexplained).toBe(0);
});
