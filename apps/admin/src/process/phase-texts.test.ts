import { expect, test } from 'vitest';
import { textsOfPhase, withTexts } from './phase-texts.ts';
import type { Process } from './read.ts';

const process: Process = {
  revision: 4,
  phases: [
    { phase: 'plan', name: 'Planera', headline: 'Var är vi?' },
    { phase: 'carryOut', name: 'Genomföra', headline: 'Hur gör vi?' },
  ],
  questions: [
    { id: 'b', phase: 'plan', text: 'Vad tror vi?', position: 1 },
    { id: 'a', phase: 'plan', text: 'Vad vet vi?', position: 0 },
    { id: 'c', phase: 'carryOut', text: 'Vem gör vad?', position: 0 },
  ],
};

test('the questions stand one on each line in their order', () => {
  expect(textsOfPhase(process, 'plan').questions).toBe('Vad vet vi?\nVad tror vi?');
});

test('what is written back unchanged is what was stored', () => {
  const { phases, questions } = withTexts(process, 'plan', textsOfPhase(process, 'plan'));
  expect(phases).toEqual(process.phases);
  expect(questions.toSorted((one, other) => (one.id ?? '').localeCompare(other.id ?? ''))).toEqual(
    process.questions.toSorted((one, other) => one.id.localeCompare(other.id)),
  );
});

test('lines moved, added and removed are the new order; an unchanged question keeps its identity', () => {
  const written = { name: 'Plan', headline: 'Vart ska vi?', questions: '\nVad tror vi?\r\n  Vad ser vi? \n' };
  const { phases, questions } = withTexts(process, 'plan', written);
  expect(phases[0]).toEqual({ phase: 'plan', name: 'Plan', headline: 'Vart ska vi?' });
  expect(questions).toEqual([
    process.questions[2],
    { id: 'b', phase: 'plan', text: 'Vad tror vi?', position: 0 },
    { phase: 'plan', text: 'Vad ser vi?', position: 1 },
  ]);
});

test('the same question twice is two questions', () => {
  const { questions } = withTexts(process, 'plan', {
    name: 'Plan',
    headline: 'Vart?',
    questions: 'Vad vet vi?\nVad vet vi?',
  });
  expect(questions.filter(({ id }) => id === 'a')).toHaveLength(1);
  expect(questions.filter(({ phase }) => phase === 'plan')).toHaveLength(2);
});
