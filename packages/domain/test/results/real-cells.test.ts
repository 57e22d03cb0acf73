import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Cell, conventionFor, type DataSet, parseCell, printCell } from '../../src/results/index.ts';
import {
  hasSharedData,
  sharedBytes,
  sharedFiles,
  sharedJson,
  sharedText,
  sirisCells,
} from './shared-data.ts';
import { cellsOf } from './workbook-cells.ts';

/** Cells that do not come back as they were, as `cell → what came`; the raw text is forgotten in between. */
function changed(cells: readonly Cell[], dataSet: DataSet, year: number): string[] {
  const convention = conventionFor(dataSet, year);
  if (!convention.ok) return [convention.error.code];
  const seen = new Map(cells.map((cell) => [JSON.stringify(cell), cell]));
  return [...seen].flatMap(([key, cell]) => {
    const read = parseCell(cell, convention.value);
    if (!read.ok) return [`${key} → ${read.error.code}`];
    const written = printCell({ ...read.value, raw: null }, convention.value);
    const back = JSON.stringify(written.ok ? written.value : written.error);
    return back === key ? [] : [`${key} → ${back}`];
  });
}

const bare = (text: string): Cell => ({ text, flag: null });

const siris = [
  ['antal-elever-per-arskurs_2009_skolenhet.csv', 'sirisPupils', 2009, 7],
  ['antal-elever-per-arskurs_2015_skolenhet.csv', 'sirisPupils', 2015, 7],
  ['antal-elever-per-arskurs_2019_skolenhet.csv', 'sirisPupils', 2019, 7],
  ['antal-elever-per-arskurs_2020_skolenhet.csv', 'sirisPupils', 2020, 7],
  ['antal-elever-per-arskurs_2022_skolenhet.csv', 'sirisPupils', 2022, 7],
  ['antal-elever-per-arskurs_2025_skolenhet.csv', 'sirisPupils', 2025, 7],
  ['slutbetyg-ak9_139_2025_skolenhet_excelresaved.csv', 'siris139', 2024, 7],
  ['avgangselever-gy_88_2025_kungsbacka_transcribed.csv', 'siris88', 2024, 8],
] as const;

describe.runIf(hasSharedData)('parsing and then printing any real cell gives the same cell back', () => {
  it.each(siris)('SIRIS %s', (file, dataSet, year, firstColumn) => {
    const cells = sirisCells(`siris/${file}`, firstColumn).map(bare);
    expect(cells.length).toBeGreaterThan(1_000);
    expect(changed(cells, dataSet, year)).toEqual([]);
  });

  it.each([
    ['kostnader-kommun-fklass_2016.xml', 1_000],
    ['personal-amne-gr-skola_2014_sample.xml', 10],
  ])('SIRIS XML %s', (file, fewest) => {
    const schools = sharedText(`siris/xml/${file}`).matchAll(/<skola [^>]*>([\s\S]*?)<\/skola>/g);
    const cells = [...schools].flatMap(([, body = '']) =>
      [...body.matchAll(/<\w+>([^<]*)<\/\w+>/g)].map(([, text = '']) => bare(text)),
    );
    expect(cells.length).toBeGreaterThan(fewest);
    expect(changed(cells, 'sirisXml', 2015)).toEqual([]);
  });

  it('Kolada v3', () => {
    const Answer = z.object({
      values: z.array(
        z.object({ values: z.array(z.object({ value: z.number().nullable(), status: z.string() })) }),
      ),
    });
    const files = sharedFiles('kolada').filter((path) => path.endsWith('.v3.json'));
    const figures = files.flatMap((path) =>
      Answer.parse(sharedJson(path)).values.flatMap((row) => row.values),
    );
    const cells = figures.map(({ value, status }) => ({
      text: value === null ? null : String(value),
      flag: status,
    }));
    expect(cells.length).toBeGreaterThan(5_000);
    expect(changed(cells, 'kolada', 2023)).toEqual([]);
  });

  it('Planned Educations v4, statistics', () => {
    const found: Cell[] = [];
    const Figure = z.object({ value: z.string().nullable(), valueType: z.string() });
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const figure = Figure.safeParse(node);
      if (figure.success) found.push({ text: figure.data.value, flag: figure.data.valueType });
      else for (const child of Object.values(node)) walk(child);
    };
    for (const path of sharedFiles('planned-educations/statistics-gr')) walk(sharedJson(path));
    expect(found.length).toBeGreaterThan(4_000);
    expect(changed(found, 'plannedEducationsStatistics', 2024)).toEqual([]);
  });

  it('Skolenkäten’s workbook, by kind of column', () => {
    const file = 'skolenkaten/excelrapport-elever-grundskola-ak-8-2022.xlsx';
    const cells = cellsOf(sharedBytes(file), 'xl/worksheets/sheet1.xml');
    const kinds = new Map(cells.filter(({ row }) => row === 3).map(({ column, text }) => [column, text]));
    const under = (...titles: string[]) =>
      cells
        .filter(({ row, column }) => row > 3 && titles.includes(kinds.get(column) ?? ''))
        .map(({ text }) => bare(text));
    const byDataSet = [
      ['skolenkatenMeans', under('Index', 'Medelvärde')],
      ['skolenkatenCounts', under('Antal')],
      ['skolenkatenShares', under('Andel')],
    ] as const;
    for (const [dataSet, found] of byDataSet) {
      expect(found.length).toBeGreaterThan(30_000);
      expect(changed(found, dataSet, 2021)).toEqual([]);
    }
  });
});
