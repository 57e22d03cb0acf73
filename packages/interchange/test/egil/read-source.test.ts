import { expect, it } from 'vitest';
import { readEgilSource } from '../../src/egil/index.ts';
import { collected } from '../../src/tally.ts';
import { bytesOf } from '../testing/bytes.ts';
import { ownFile } from '../testing/files.ts';

const read = (text: string) => collected(readEgilSource(bytesOf(text), { file: 'egil.csv' }));
const id = (last: number) => `5a0c1e9e-0000-4000-8000-${String(last).padStart(12, '0')}`;

it('knows each table by its header', async () => {
  const names = ['teachers', 'employments', 'groups', 'members'];
  const found = await Promise.all(names.map((name) => read(ownFile(`egil-${name}.csv`))));
  expect(found.flatMap(({ problems }) => problems)).toEqual([]);
  expect(found.flatMap(({ rows }) => rows)).toMatchObject([
    { kind: 'teacher', id: id(5), user: 'inal', givenName: 'Ines', familyName: 'Almdungens' },
    { kind: 'teacher', user: 'ruek' },
    { kind: 'employment', user: 'inal', units: ['Storskogens skola 7-9', 'Storskogens skola'] },
    { kind: 'employment', user: 'ruek', units: ['Granviks skola'] },
    { kind: 'group', id: id(7), name: '8A', schoolUnitCode: '10000001' },
    { kind: 'group', name: '8B' },
    { kind: 'member', group: id(7), user: 'togr' },
    { kind: 'member', user: 'lini' },
  ]);
  expect(found.map(({ summary }) => summary.unexplained)).toEqual([0, 0, 0, 0]);
});

it('e-mail is no part of a row, and a personal identity number refuses its row', async () => {
  const teachers = ownFile('egil-teachers.csv');
  expect(JSON.stringify((await read(teachers)).rows)).not.toContain('@');
  const { rows, problems } = await read(teachers.replace(',inal,', ',19811228-9874,'));
  expect(rows).toHaveLength(1);
  expect(problems).toMatchObject([{ code: 'personalNumber', line: 2, path: 'uid' }]);
  expect(JSON.stringify(problems)).not.toMatch(/8112|9874/);
});

it('refuses a place that is not one of a directory, a code that is none, and the same row again', async () => {
  const { problems } = await read('uid,ou\ninal,Almdungens skola\n');
  expect(problems[0]).toMatchObject({ code: 'fieldUnexpected', line: 2, path: 'ou' });
  const groups = ownFile('egil-groups.csv');
  expect((await read(groups.replace('8B,10000001', '8B,1000001'))).problems).toMatchObject([
    { code: 'fieldUnexpected', line: 3, path: 'owner' },
  ]);
  expect((await read(`${groups}8A,10000001,${id(7)}\n`)).problems).toMatchObject([{ code: 'rowRepeated' }]);
});
