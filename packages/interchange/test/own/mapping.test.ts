import { expect, test } from 'vitest';
import { OwnMapping } from '../../src/own/index.ts';
import { mapping } from './files.ts';

const [code, name, year, , numerator, denominator, value, merit] = mapping.columns;
const columns = (...kept: readonly (typeof code)[]) => kept.filter((column) => column !== undefined);

test.each([
  [
    'mappingTitleRepeated',
    { columns: [...mapping.columns, ...columns(name).map((one) => ({ ...one, title: ' SKOLA' }))] },
  ],
  [
    'mappingKeyRepeated',
    { columns: [...mapping.columns, ...columns(name).map((one) => ({ ...one, title: 'Enhet' }))] },
  ],
  ['mappingUnitMissing', { columns: columns(year, value) }],
  ['mappingYearUnclear', { columns: columns(code, value) }],
  ['mappingYearUnclear', { schoolYear: 2024 }],
  ['mappingFigureMissing', { columns: columns(code, year) }],
  ['mappingIndicatorUnclear', { indicators: mapping.indicators.slice(1) }],
  ['mappingIndicatorUnclear', { indicators: [...mapping.indicators, ...mapping.indicators] }],
  ['mappingPartsIncomplete', { columns: columns(code, year, numerator) }],
  ['mappingPartsIncomplete', { columns: columns(code, year, denominator, merit) }],
])('%s', (expected, change) => {
  const parsed = OwnMapping.safeParse({ ...mapping, ...change });
  const codes = parsed.error?.issues.map((issue) =>
    issue.code === 'custom' ? issue.params?.code : issue.code,
  );
  expect(codes).toContain(expected);
});

test('is data: kept as JSON and read back it is the same', () => {
  expect(OwnMapping.parse(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
});
