import { expect, test } from 'vitest';
import { headlineQuestions } from './headline-questions.ts';

const asked = (text: string) => headlineQuestions({ text, lang: undefined }).map((one) => one.text);

test('a headline of two questions is two, in its own language', () => {
  expect(headlineQuestions({ text: 'Var är vi? Vart ska vi?', lang: 'sv' })).toEqual([
    { text: 'Var är vi?', lang: 'sv' },
    { text: 'Vart ska vi?', lang: 'sv' },
  ]);
});

test('one question, or none, is whole', () => {
  expect(asked('Hur gör vi?')).toEqual(['Hur gör vi?']);
  expect(asked('Vår plan')).toEqual(['Vår plan']);
  expect(asked('Var är vi? Sedan går vi vidare')).toEqual(['Var är vi? Sedan går vi vidare']);
  expect(asked('')).toEqual(['']);
});
