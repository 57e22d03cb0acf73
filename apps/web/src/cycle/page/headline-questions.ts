import type { ProcessWords } from '../../framework/process-words.ts';

/**
 * The questions of a phase's headline, ”Var är vi? Vart ska vi?”, one by one. Each stands at the section that answers it;
 * a headline that asks nothing is whole.
 */
export function headlineQuestions({ text, lang }: ProcessWords): readonly ProcessWords[] {
  const asked = text.match(/[^?]+\?/g)?.map((question) => question.trim()) ?? [];
  return asked.length > 1 && asked.join('').length === text.replace(/\?\s+/g, '?').length
    ? asked.map((question) => ({ text: question, lang }))
    : [{ text, lang }];
}
