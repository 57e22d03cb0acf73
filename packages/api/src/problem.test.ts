import { Id, LocalDate } from '@varje-elev/domain';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { inputProblem } from './problem.ts';

const Input = z.object({ day: LocalDate, unit: Id, email: z.email(), title: z.string().min(1) });

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
