/**
 * The questions of a phase's headline, ”Var är vi? Vart ska vi?”, one by one. Each stands at the section that answers it;
 * a headline that asks nothing is whole.
 */
export function headlineQuestions(headline: string): readonly string[] {
  const asked = headline.match(/[^?]+\?/g)?.map((question) => question.trim()) ?? [];
  return asked.length > 1 && asked.join('').length === headline.replace(/\?\s+/g, '?').length
    ? asked
    : [headline];
}
