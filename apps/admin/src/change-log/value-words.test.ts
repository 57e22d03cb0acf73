import {
  Assignment,
  DraftCommand,
  FrameworkVersion,
  ProcessTemplate,
  SchoolYearCalendar,
  Unit,
} from '@varje-elev/domain';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import en from '../../messages/en/changeLog.json' with { type: 'json' };
import sv from '../../messages/sv/changeLog.json' with { type: 'json' };
import { codeWords } from './code-words.ts';
import { bookkeeping, fieldChanges, valueWords } from './value-words.ts';

const words = {
  yes: 'ja',
  no: 'nej',
  field: (name: string) => (name === 'from' ? 'Från' : name),
  value: (field: string, value: string | number) => codeWords(field, String(value), 'sv') ?? String(value),
};

test('values are read without the signs of JSON', () => {
  expect(valueWords('to', null, words)).toBe('–');
  expect(valueWords('protected', true, words)).toBe('ja');
  expect(valueWords('identity', { issuer: 'x', subject: 'y' }, words)).toBe('issuer: x, subject: y');
});

test('codes are read in words, and one that is not for reading is left out', () => {
  expect(valueWords('schoolTypes', ['GR', 'FTH'], words)).toBe('Grundskola; Fritidshem');
  expect(fieldChanges(null, { type: 'team', teamKind: 'workTeam', role: 'principal' }, words)).toEqual([
    { field: 'type', before: '–', after: 'Lag' },
    { field: 'teamKind', before: '–', after: 'Arbetslag' },
    { field: 'role', before: '–', after: 'Rektor' },
  ]);
  expect(fieldChanges(null, { type: 'moveHur', procedure: 'people.read' }, words)).toEqual([]);
});

test('only what differs is told', () => {
  expect(fieldChanges({ name: 'Norr', to: null }, { name: 'Norr', to: '2026-11-23' }, words)).toEqual([
    { field: 'to', before: '–', after: '2026-11-23' },
  ]);
  expect(fieldChanges(null, { name: 'Norr' }, words)).toEqual([
    { field: 'name', before: '–', after: 'Norr' },
  ]);
});

test('of a list only what came or went is told, without its identities and revision', () => {
  const autumn = { id: 'a', name: 'Höstlov', from: '2026-10-26' };
  const winter = { id: 'b', name: 'Sportlov', from: '2027-02-22' };
  const moved = { ...winter, from: '2027-02-15' };
  expect(fieldChanges({ revision: 2, breaks: [autumn, winter] }, { breaks: [autumn, moved] }, words)).toEqual(
    [
      {
        field: 'breaks',
        before: 'name: Sportlov, Från: 2027-02-22',
        after: 'name: Sportlov, Från: 2027-02-15',
      },
    ],
  );
});

/** Names of every field of a shape, also of what its lists hold. */
function fieldsOf(schema: z.ZodType): string[] {
  const { def } = schema as unknown as {
    def: {
      shape?: Record<string, z.ZodType>;
      element?: z.ZodType;
      innerType?: z.ZodType;
      options?: z.ZodType[];
    };
  };
  const inside = [def.element, def.innerType, ...(def.options ?? [])].filter((one) => one !== undefined);
  const own = Object.entries(def.shape ?? {});
  return [
    ...own.map(([name]) => name),
    ...own.flatMap(([, one]) => fieldsOf(one)),
    ...inside.flatMap(fieldsOf),
  ];
}

test.each([
  ['Swedish', sv],
  ['English', en],
])('every field of what administrators keep has a name in %s', (_, { fieldNames }) => {
  const shapes = [Unit, Assignment, SchoolYearCalendar, ProcessTemplate, FrameworkVersion, DraftCommand];
  const fields = [...new Set(shapes.flatMap(fieldsOf))].filter((field) => !bookkeeping.has(field));
  expect(fields.length).toBeGreaterThan(30);
  expect(fields.filter((field) => !(field in fieldNames))).toEqual([]);
});
