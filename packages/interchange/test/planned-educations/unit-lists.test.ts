import { expect, it } from 'vitest';
import { type Asked, readPlannedEducations } from '../../src/planned-educations/index.ts';
import { collected } from '../../src/tally.ts';
import { bytesOf } from '../testing/bytes.ts';
import { ownFile } from '../testing/files.ts';

const listed = ownFile('planned-units-listed.json');
const compact = ownFile('planned-units-compact.json');
const allListed = listed.replaceAll(/geographicalAreaCode=\d{4}&?/g, '');

const read = async (text: string, asked: Asked = {}, limits = {}) => {
  const { rows, problems, summary } = await collected(
    readPlannedEducations(bytesOf(text, 9000), { file: 'svar.json', asked, limits }),
  );
  expect(summary.unexplained).toBe(0);
  return { rows: rows.length, codes: problems.map(({ code }) => code), refused: summary.refused };
};

it('tells units one by one when it is said what was asked for, and holds them until the link when not', async () => {
  const cut = listed.slice(0, listed.lastIndexOf('"page"'));
  expect(await read(cut, { municipalityCode: '9901' })).toMatchObject({ rows: 2, codes: ['truncated'] });
  expect(await read(cut, { municipalityCode: null })).toMatchObject({ rows: 2, codes: ['truncated'] });
  expect(await read(cut)).toMatchObject({ rows: 0, codes: ['truncated'] });
  for (const asked of [{}, { municipalityCode: '9901' }])
    expect(await read(listed, asked)).toMatchObject({ rows: 2, codes: [], refused: 0 });
  expect(await read(allListed, { municipalityCode: null })).toMatchObject({ rows: 2, codes: [] });
});

it('says that an answer is of one municipality when all were asked for', async () => {
  expect(await read(listed, { municipalityCode: null })).toMatchObject({ codes: ['municipalityNotAsked'] });
  const { rows, codes } = await read(compact, { municipalityCode: null });
  expect([rows > 0, codes]).toEqual([true, ['morePages']]);
});

it('tells no unit of an answer that does not say that it is one', async () => {
  const wrong = listed.replace('"OK"', '"FEL"');
  for (const asked of [{}, { municipalityCode: null }])
    expect(await read(wrong, asked)).toMatchObject({ rows: 0, codes: ['answerNotOk'] });
  const late = `${listed
    .replace(/"status": "OK",\s*"message": "[^"]*",/, '')
    .trimEnd()
    .slice(0, -1)}, "status": "OK"}`;
  expect(await read(late, { municipalityCode: null })).toMatchObject({
    rows: 2,
    codes: ['municipalityNotAsked'],
  });
});

it('holds no more than the limit', async () => {
  const answer = JSON.parse(allListed);
  const [unit] = answer.body._embedded.listedSchoolUnits;
  answer.body._embedded.listedSchoolUnits = Array.from({ length: 20 }, (_, at) => ({
    ...unit,
    code: String(10_000_001 + at),
  }));
  answer.body.page.totalElements = 20;
  const limits = { documentValues: 100 };
  expect(await read(JSON.stringify(answer), {}, limits)).toMatchObject({
    rows: 0,
    codes: ['tooManyRowsHeld'],
  });
  expect(await read(JSON.stringify(answer), { municipalityCode: null }, limits)).toMatchObject({ rows: 20 });
});
