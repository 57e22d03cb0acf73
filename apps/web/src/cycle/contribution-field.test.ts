import { formatsFor } from '@varje-elev/shell/format/formats';
import { expect, test } from 'vitest';
import { contributionField, mostRadios } from './contribution-field.ts';

const f = formatsFor('sv');
const candidates = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    id: `cykel-${n}`,
    title: `Cykel ${n}`,
    summary: 'Vad den handlar om',
    year: n % 2 === 0 ? 2026 : 2025,
    unitName: n < 3 ? 'Hagtornsskolan' : 'Ekstads kommun',
  }));
const field = (count: number) =>
  contributionField({
    label: '',
    hint: '',
    nothing: 'Ingen än',
    value: '',
    candidates: candidates(count),
    f,
  });

test('a few are read through, each with what it is about, and none is a choice too', () => {
  const few = field(mostRadios);
  if (few.kind !== 'radios') throw new Error(few.kind);
  expect(few.options).toHaveLength(mostRadios + 1);
  expect(few.options[0]).toEqual({
    value: 'cykel-0',
    label: 'Cykel 0, Hagtornsskolan',
    hint: 'Vad den handlar om',
    written: true,
  });
  expect(few.options.at(-1)).toEqual({ value: '', label: 'Ingen än' });
});

test('many are found by unit and school year, and every one of them is there', () => {
  const many = field(700);
  if (many.kind !== 'selectGrouped') throw new Error(many.kind);
  expect(many.groups.map(({ label }) => label)).toEqual([
    '',
    'Hagtornsskolan, 2026/27',
    'Hagtornsskolan, 2025/26',
    'Ekstads kommun, 2025/26',
    'Ekstads kommun, 2026/27',
  ]);
  const values = many.groups.flatMap(({ options }) => options.map(({ value }) => value));
  expect(new Set(values)).toEqual(new Set(['', ...candidates(700).map(({ id }) => id)]));
});
