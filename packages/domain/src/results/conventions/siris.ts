import type { CellConvention } from '../cell-convention.ts';
import { fewLacking, mark, skolverketNumber, unknownThresholds, withoutFlags } from './marks.ts';

const few = mark('..', 'suppressed', 'fewPupils');
const noData = mark('.', 'missing', 'noData');
const allButFew = mark('~100', 'capped', 'fewLack', { counted: fewLacking });
const written = { number: skolverketNumber, numberFlags: withoutFlags } as const;

/**
 * Report 139, final grades in year 9 per school unit (and 138 per municipality). The unit's limit is ten pupils;
 * from 2023/24 five for municipality, authority and nation. When one sex is `~100` the other is `..`.
 */
const finalGrades: CellConvention[] = [
  {
    ...written,
    dataSet: 'siris139',
    from: null,
    to: 2022,
    marks: [few, noData, allButFew],
    thresholds: { unit: 10, municipality: null, nation: null, of: 'base' },
    source: 'SIRIS, report 139: Rapportbeskrivning och definitioner',
  },
  {
    ...written,
    dataSet: 'siris139',
    from: 2023,
    to: null,
    marks: [few, noData, allButFew],
    thresholds: { unit: 10, municipality: 5, nation: 5, of: 'base' },
    source: 'SIRIS, report 139, 2023/24: Rapportbeskrivning och definitioner',
  },
];

/**
 * "Antal elever per årskurs". The published files show no share where fewer than ten (from 2025/26: five) *have* the
 * thing, so `..` is more often "few have it" than "few pupils". From 2025/26 `~100` is also exactly 100 and 0 is `..`.
 */
const pupils: CellConvention[] = [
  {
    ...written,
    dataSet: 'sirisPupils',
    from: null,
    to: 2019,
    marks: [few, noData],
    thresholds: { unit: 10, municipality: null, nation: null, of: 'numerator' },
    source: 'SIRIS, Antal elever per årskurs, files 2009/10-2019/20',
  },
  {
    ...written,
    dataSet: 'sirisPupils',
    from: 2020,
    to: 2024,
    marks: [few, noData, allButFew],
    thresholds: { unit: 10, municipality: 5, nation: 3, of: 'numerator' },
    source: 'SIRIS, Antal elever per årskurs, 2022/23: definitions below the table',
  },
  {
    ...written,
    dataSet: 'sirisPupils',
    from: 2025,
    to: null,
    marks: [
      mark('..', 'suppressed', 'fewOrNone'),
      noData,
      mark('~100', 'capped', 'fewOrNoneLack', { counted: { of: 'lacking', fewest: 0, most: 4 } }),
    ],
    thresholds: { unit: 5, municipality: 5, nation: 3, of: 'numerator' },
    source: 'SIRIS, Antal elever per årskurs, 2025/26: definitions below the table',
  },
];

/** Report 88, leavers of upper-secondary school per unit and programme: fewer than ten pupils are `..`. */
const leavers: CellConvention = {
  ...written,
  dataSet: 'siris88',
  from: null,
  to: null,
  marks: [few, noData],
  thresholds: { unit: 10, municipality: 10, nation: 10, of: 'base' },
  source: 'SIRIS, report 88: Rapportbeskrivning och definitioner',
};

/** Report 95, SALSA: only schools with at least 15 pupils in åk 9. A residual may be negative. */
const salsa: CellConvention = {
  ...leavers,
  dataSet: 'siris95',
  thresholds: { unit: 15, municipality: null, nation: null, of: 'base' },
  source: 'SIRIS, report 95 (SALSA): definitions below the table',
};

/** The XML form of SIRIS' exports: the same texts in elements. */
const xml: CellConvention = {
  ...written,
  dataSet: 'sirisXml',
  from: null,
  to: null,
  marks: [few, noData, allButFew],
  thresholds: unknownThresholds,
  source: 'SIRIS, XML export',
};

export const sirisConventions: readonly CellConvention[] = [...finalGrades, ...pupils, leavers, salsa, xml];
