import { expect, it } from 'vitest';
import { readSirisXml } from '../../src/siris/index.ts';
import { collected } from '../../src/tally.ts';
import { bytesOf } from '../testing/bytes.ts';
import { ownFile } from '../testing/files.ts';

const costs = ownFile('siris-costs-2016.xml');
const read = (text: string) => collected(readSirisXml(bytesOf(text, 50), { file: 'fil.xml' }));
const codes = async (text: string) =>
  (await read(text)).problems.map((one) => `${one.line} ${one.code} ${one.path}`);

it('reads costs per municipality of a calendar year, numeric entities and spaces in thousands', async () => {
  const { rows, problems, summary } = await read(costs);
  expect(problems).toEqual([]);
  expect(summary).toMatchObject({ rows: 2, cells: 18, labels: 6, unexplained: 0 });
  expect(rows[0]).toMatchObject({
    line: 6,
    report: 'costsPerMunicipality',
    calendarYear: 2016,
    schoolYear: null,
    municipality: 'Lingonköping',
    unitCode: null,
  });
  expect(rows[0]?.values[0]).toMatchObject({ measure: 'pupils', value: { value: 1384, raw: '1 384' } });
  expect(rows[1]?.values[2]).toMatchObject({
    measure: 'costTeaching',
    value: { state: 'missing', value: null },
  });
});

it('reads teachers per unit of a school year', async () => {
  const { rows, problems } = await read(ownFile('siris-teachers-2014.xml'));
  expect(problems).toEqual([]);
  expect(rows[0]).toMatchObject({ schoolYear: 2014, calendarYear: null, unitCode: '10000001' });
  expect(rows[0]?.values).toHaveLength(8);
});

it('refuses a row that lacks an element, has it twice or has a figure in the wrong one', async () => {
  expect(await codes(costs.replace('<totalt>72 062</totalt>\n', ''))).toEqual(['6 elementMissing skola']);
  expect(await codes(costs.replace('<totalt>', '<totalt>1</totalt><totalt>'))).toEqual([
    '8 elementRepeated skola/totalt',
  ]);
  expect(await codes(costs.replace('1 384', '1384,5'))).toEqual(['7 valueUnreadable skola/antal_elever']);
});

it('says a municipality or a unit that comes again', async () => {
  expect(await codes(costs.replace('kommunkod="9902"', 'kommunkod="9901"'))).toEqual([
    '14 rowRepeated skola',
  ]);
  expect((await read(costs.replace('kommunkod="9902"', 'kommunkod="9901"'))).summary).toMatchObject({
    rows: 1,
    refused: 9,
    unexplained: 0,
  });
});

it('refuses a row with text between its elements, or without what it is about', async () => {
  expect(await codes(costs.replace('</totalt>', '</totalt>72'))).toEqual(['6 strayText skola']);
  expect(await codes(costs.replace(' kommunkod="9901"', ''))).toEqual(['6 elementMissing skola']);
});

it('says an unknown element once, and reads the rest', async () => {
  const more = costs.replaceAll('</antal_elever>', '</antal_elever><nytt>1</nytt>');
  expect(await codes(more)).toEqual(['7 elementUnknown skola/nytt']);
  expect((await read(more)).summary).toMatchObject({ rows: 2, refused: 2, unexplained: 0 });
});

it('refuses an unknown report and a file without its year', async () => {
  expect(await codes(costs.replace('Kostnader per kommun', 'Utgifter'))).toEqual(['null reportUnknown null']);
  expect(await codes(costs.replace(': 2016', ''))).toEqual(['null yearNotFound null']);
});
