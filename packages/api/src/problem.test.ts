import { Id, LocalDate, SchoolUnitCode } from '@varje-elev/domain';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { inputProblem } from './problem.ts';

const Input = z.object({
  day: LocalDate,
  unit: Id,
  email: z.email(),
  title: z.string().min(1),
  schoolUnitCode: SchoolUnitCode.nullable().default(null),
});

function codes(said: unknown): Record<string, string> {
  const { error } = Input.safeParse(said);
  if (error === undefined) return {};
  return Object.fromEntries(inputProblem(error, said).flaws.map(({ path, code }) => [path.join('.'), code]));
}

test('what was left empty is said to be missing, not to be written wrongly', () => {
  expect(codes({ day: '', unit: '', email: '', title: '' })).toEqual({
    day: 'missing',
    unit: 'notChosen',
    email: 'missing',
    title: 'empty',
  });
});

test('what cannot be read is said to be so', () => {
  expect(codes({ day: 'i morgon', unit: 'laget', email: 'amira', title: 'Läsning' })).toEqual({
    day: 'notADate',
    unit: 'notAnId',
    email: 'notAnEmail',
  });
});

test('a code of a school unit that is none is said to be eight digits', () => {
  const said = {
    day: '2026-11-24',
    unit: '01910b3c-8000-7d54-bde0-bf2a3870e9f5',
    email: 'a@b.se',
    title: 'Läsning',
  };
  for (const schoolUnitCode of ['123', '1234567890', '01234567', 'abcdefgh'])
    expect(codes({ ...said, schoolUnitCode })).toEqual({ schoolUnitCode: 'notASchoolUnitCode' });
  expect(codes({ ...said, schoolUnitCode: '10482799' })).toEqual({});
});
