import { expect, test } from 'vitest';
import { headlineQuestions } from './headline-questions.ts';

test('a headline of two questions is two', () => {
  expect(headlineQuestions('Var är vi? Vart ska vi?')).toEqual(['Var är vi?', 'Vart ska vi?']);
});

test('one question, or none, is whole', () => {
  expect(headlineQuestions('Hur gör vi?')).toEqual(['Hur gör vi?']);
  expect(headlineQuestions('Vår plan')).toEqual(['Vår plan']);
  expect(headlineQuestions('Var är vi? Sedan går vi vidare')).toEqual(['Var är vi? Sedan går vi vidare']);
  expect(headlineQuestions('')).toEqual(['']);
});
