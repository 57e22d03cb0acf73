import type { Phase } from '@varje-elev/domain';
import type { Process } from './read.ts';

/** The texts of one phase as its form shows them: the questions stand one on each line, in their order. */
export interface PhaseTexts {
  readonly name: string;
  readonly headline: string;
  readonly questions: string;
}

export function questionsOf({ questions }: Pick<Process, 'questions'>, phase: Phase): Process['questions'] {
  return questions
    .filter((one) => one.phase === phase)
    .toSorted((one, other) => one.position - other.position);
}

export function textsOfPhase(process: Pick<Process, 'phases' | 'questions'>, phase: Phase): PhaseTexts {
  const named = process.phases.find((one) => one.phase === phase);
  return {
    name: named?.name ?? '',
    headline: named?.headline ?? '',
    questions: questionsOf(process, phase)
      .map(({ text }) => text.replace(/\s*\n\s*/g, ' '))
      .join('\n'),
  };
}

/** The whole template with one phase's texts as they were written. A question that stands unchanged is the same one. */
export function withTexts(process: Process, phase: Phase, written: PhaseTexts) {
  const stored = questionsOf(process, phase);
  const lines = written.questions
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const questions = lines.map((text, position) => {
    // A question that is written twice is two: only the first is the stored one.
    const same = lines.indexOf(text) === position ? stored.find((one) => one.text === text) : undefined;
    return { ...(same === undefined ? {} : { id: same.id }), phase, text, position };
  });
  return {
    phases: process.phases.map((one) =>
      one.phase === phase ? { phase, name: written.name, headline: written.headline } : one,
    ),
    questions: [...process.questions.filter((one) => one.phase !== phase), ...questions],
  };
}
