import type { Labels } from '@varje-elev/domain/kernel';
import { ConventionMark } from '@varje-elev/domain/results';
import { SchoolYear } from '@varje-elev/domain/school-year';
import { z } from 'zod';

/** What a figure is: `share` in percent 0–100, `count` a whole number of people or things, `amount` any number from 0. */
export const FigureKind = z.enum(['share', 'count', 'amount']);
export type FigureKind = z.infer<typeof FigureKind>;
export const figureKindLabels: Labels<FigureKind> = {
  share: { sv: 'Andel i procent', en: 'Share in per cent' },
  count: { sv: 'Antal', en: 'Count' },
  amount: { sv: 'Tal', en: 'Number' },
};

/** The parts a figure may stand in: as itself, or as what it is made of. */
export const FigurePart = z.enum(['value', 'numerator', 'denominator']);
export type FigurePart = z.infer<typeof FigurePart>;
export const figurePartLabels: Labels<FigurePart> = {
  value: { sv: 'Värde', en: 'Value' },
  numerator: { sv: 'Täljare', en: 'Numerator' },
  denominator: { sv: 'Nämnare', en: 'Denominator' },
};

/** How a column names a school year: `2025/26`, the year of its spring (2026) or of its autumn (2025). */
export const YearForm = z.enum(['written', 'spring', 'autumn']);
export type YearForm = z.infer<typeof YearForm>;
export const yearFormLabels: Labels<YearForm> = {
  written: { sv: 'Läsår, som 2025/26', en: 'School year, as 2025/26' },
  spring: { sv: 'Vårens årtal', en: 'The year of the spring' },
  autumn: { sv: 'Höstens årtal', en: 'The year of the autumn' },
};

/** What a column is. A figure's `indicator` is null where a column of its own names the indicator of each row. */
export const ColumnRole = z.discriminatedUnion('role', [
  z.object({ role: z.literal('unitCode') }),
  z.object({ role: z.literal('unitName') }),
  z.object({ role: z.literal('schoolYear'), form: YearForm }),
  z.object({ role: z.literal('indicator') }),
  z.object({ role: z.literal('breakdown'), dimension: z.string().min(1) }),
  z.object({ role: z.literal('figure'), part: FigurePart, indicator: z.string().min(1).nullable() }),
  z.object({ role: z.literal('ignored') }),
]);
export type ColumnRole = z.infer<typeof ColumnRole>;

export const MappedColumn = z.object({
  title: z.string(),
  /** Where it usually stands, from 1. A column is found by its title; elsewhere it is read all the same, and said. */
  column: z.int().min(1),
  role: ColumnRole,
});
export type MappedColumn = z.infer<typeof MappedColumn>;

export const MappedIndicator = z.object({
  /** How an indicator column or a figure column's role names it. */
  id: z.string().min(1),
  kind: FigureKind,
  /** How the cells of a share are written: 54 or 0.54. A cell that Excel shows as 54 % is read right either way. */
  scale: z.enum(['percent', 'fraction']),
});
export type MappedIndicator = z.infer<typeof MappedIndicator>;

/**
 * How an authority's own file is read: which column is what. It is data, so it can be kept and used for the next file.
 * Every issue carries a code: `mappingTitleRepeated`, `mappingKeyRepeated`, `mappingUnitMissing`, `mappingYearUnclear`, `mappingFigureMissing`,
 * `mappingIndicatorUnclear`, `mappingPartsIncomplete`.
 */
export const OwnMapping = z
  .object({
    /** The workbook's sheet or the list in JSON; null: the first. */
    sheet: z.string().nullable(),
    /** Between the fields of a text file; of no meaning elsewhere. */
    delimiter: z.enum([';', ',', '\t']),
    /** The line of the titles, from 1; what is above it is not read. */
    headerLine: z.int().min(1),
    columns: z.array(MappedColumn).min(1),
    /** For what no column tells. */
    schoolYear: SchoolYear.nullable(),
    indicators: z.array(MappedIndicator).min(1),
    /** Marks of this authority, before those that own files have in common (`<5`, `..`, `.`, `-`, `~100`, empty). */
    marks: z.array(ConventionMark),
    /** Rows on fewer people than this are read, and counted in a warning. */
    smallGroup: z.int().min(1),
  })
  .superRefine((mapping, context) => {
    for (const code of faultsOf(mapping)) context.addIssue({ code: 'custom', params: { code } });
  });
export type OwnMapping = z.infer<typeof OwnMapping>;

/** Roles that only one column may have. */
export const ONCE: readonly ColumnRole['role'][] = ['unitCode', 'unitName', 'schoolYear', 'indicator'];

/** Titles are compared without case and with single spaces, as people retype them. */
export const sameTitle = (title: string) => title.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

function* faultsOf({ columns, schoolYear, indicators }: OwnMapping): Generator<string> {
  const roles = columns.map(({ role }) => role);
  const has = (role: ColumnRole['role']) => roles.some((one) => one.role === role);
  const titles = columns.map(({ title }) => sameTitle(title));
  if (new Set(titles).size < titles.length) yield 'mappingTitleRepeated';
  if (ONCE.some((once) => roles.filter(({ role }) => role === once).length > 1)) yield 'mappingKeyRepeated';
  if (!has('unitCode') && !has('unitName')) yield 'mappingUnitMissing';
  if (has('schoolYear') === (schoolYear !== null)) yield 'mappingYearUnclear';
  const figures = roles.filter((role) => role.role === 'figure');
  if (figures.length === 0) yield 'mappingFigureMissing';
  const ids = new Set(indicators.map(({ id }) => id));
  const named = figures.every(({ indicator }) =>
    has('indicator') ? indicator === null : indicator !== null && ids.has(indicator),
  );
  if (!named || ids.size < indicators.length) yield 'mappingIndicatorUnclear';
  for (const indicator of new Set(figures.map((figure) => figure.indicator))) {
    const parts = figures.filter((figure) => figure.indicator === indicator).map(({ part }) => part);
    const complete =
      parts.includes('value') || (parts.includes('numerator') && parts.includes('denominator'));
    if (!complete || new Set(parts).size < parts.length) yield 'mappingPartsIncomplete';
  }
}
