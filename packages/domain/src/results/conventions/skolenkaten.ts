import type { CellConvention, ConventionMark } from '../cell-convention.ts';
import { machineNumber, mark, withoutFlags } from './marks.ts';

const masked = (text: string, fewest: number, most: number | null, isCount: boolean): ConventionMark =>
  mark(text, 'suppressed', 'optionMasked', {
    counted: { of: 'having', fewest, most },
    bounds: isCount ? { lowest: fewest, highest: most } : null,
  });

/** An option needs five answers; when one is masked, so is the one with next fewest. */
const masks = (isCount: boolean) => [
  masked('*', 1, 9, isCount),
  masked('**', 10, 19, isCount),
  masked('***', 20, null, isCount),
];

const report = {
  from: null,
  to: null,
  number: machineNumber,
  numberFlags: withoutFlags,
  source: 'Skolinspektionen, Skolenkäten 2022, Excel report: Tolkningsstöd',
} as const;
const nobody = mark('', 'missing', 'noAnswers');
const ruleNotMet = mark('-', 'suppressed', 'ruleNotMet');

/**
 * Skolenkäten's workbook, by kind of column. An index needs 5 answers, a question 20 (its mean alone 10); shares are
 * 0-1 in the cells and percent as values.
 */
export const skolenkatenConventions: readonly CellConvention[] = [
  {
    ...report,
    dataSet: 'skolenkatenMeans',
    marks: [ruleNotMet, nobody],
    thresholds: { unit: 5, municipality: 5, nation: 5, of: 'base' },
  },
  {
    ...report,
    dataSet: 'skolenkatenCounts',
    marks: [...masks(true), ruleNotMet, nobody],
    thresholds: { unit: 20, municipality: 20, nation: 20, of: 'base' },
  },
  {
    ...report,
    dataSet: 'skolenkatenShares',
    number: { ...machineNumber, shift: 2 },
    marks: [...masks(false), ruleNotMet, nobody],
    thresholds: { unit: 20, municipality: 20, nation: 20, of: 'base' },
  },
];
