import { describe, expect, it } from 'vitest';
import { positiveShare, type SurveyItem, surveyIndexOf, surveyMean } from '../../src/results/index.ts';
import { hasSharedData, sharedBytes } from './shared-data.ts';
import { cellsOf } from './workbook-cells.ts';

interface Question {
  readonly text: string;
  readonly mean: string;
  readonly counts: readonly string[];
}

interface Area {
  readonly index: string;
  readonly questions: readonly Question[];
}

function columnNumber(column: string): number {
  return [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The report's columns: an index, then per question a mean and a count and a share per option, "vet inte" last. */
function areasOf(kinds: readonly (readonly [string, string])[], titles: ReadonlyMap<string, string>): Area[] {
  const areas: { index: string; questions: { text: string; mean: string; counts: string[] }[] }[] = [];
  for (const [column, kind] of kinds) {
    const questions = areas.at(-1)?.questions;
    if (kind === 'Index') areas.push({ index: column, questions: [] });
    if (kind === 'Medelvärde') questions?.push({ text: titles.get(column) ?? '', mean: column, counts: [] });
    if (kind === 'Antal') questions?.at(-1)?.counts.push(column);
  }
  return areas;
}

/** One question's answers in a row; null when an option is masked. */
function itemOf(question: Question, row: ReadonlyMap<string, string>): SurveyItem | null {
  const counts = question.counts.map((column) => Number(row.get(column) || 'NaN'));
  if (counts.some(Number.isNaN)) return null;
  return {
    scale: counts.length === 5 ? 'fourStep' : 'fiveStep',
    reversed: question.text.includes('(-)'),
    answers: counts.slice(0, -1),
    doNotKnow: counts.at(-1) ?? 0,
  };
}

describe.runIf(hasSharedData)('held against the published Skolenkäten of 2022', () => {
  const cells = hasSharedData
    ? cellsOf(
        sharedBytes('skolenkaten/excelrapport-elever-grundskola-ak-8-2022.xlsx'),
        'xl/worksheets/sheet1.xml',
      )
    : [];
  const rowAt = new Map<number, Map<string, string>>();
  for (const { row, column, text } of cells) {
    const found = rowAt.get(row) ?? new Map<string, string>();
    rowAt.set(row, found.set(column, text));
  }
  const kinds = [...(rowAt.get(3) ?? [])].toSorted(([a], [b]) => columnNumber(a) - columnNumber(b));
  const areas = areasOf(kinds, rowAt.get(1) ?? new Map());
  const rows = [...rowAt].filter(([at]) => at > 3).map(([, row]) => row);

  it('every mean that can be counted again is the published one to its decimal', () => {
    const wrong: string[] = [];
    let counted = 0;
    for (const row of rows)
      for (const question of areas.flatMap(({ questions }) => questions)) {
        const item = itemOf(question, row);
        const mean = item && surveyMean(item).value;
        if (mean === null) continue;
        counted += 1;
        const published = Number(row.get(question.mean));
        if (Math.abs(mean - published) > 0.05 + 1e-9) wrong.push(`${question.text}: ${mean} / ${published}`);
      }
    expect(counted).toBeGreaterThan(5_000);
    expect(wrong).toEqual([]);
  });

  it('every index that can be counted again is the published one to its decimal', () => {
    const off: number[] = [];
    for (const row of rows)
      for (const { index, questions } of areas) {
        const items = questions.map((question) => itemOf(question, row)).filter((item) => item !== null);
        if (items.length < questions.length || questions.length < 2) continue;
        off.push(Math.abs((surveyIndexOf(items).value ?? Number.NaN) - Number(row.get(index))));
      }
    expect(off.length).toBeGreaterThan(1_000);
    expect(off.filter((one) => !(one <= 0.05 + 1e-9))).toEqual([]);
  });

  it('the share of positive answers is the sum of the two first options’', () => {
    const first = areas[0]?.questions[0];
    const item = first && itemOf(first, rows[0] ?? new Map());
    expect(item && positiveShare(item).value).toBeGreaterThan(70);
  });
});
