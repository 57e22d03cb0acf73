import { describe, expect, test } from 'vitest';
import { type OwnMapping, previewOwnFile } from '../../src/own/index.ts';
import { bytesOf } from '../testing/bytes.ts';
import { formula, sheetBytes, styled } from '../workbook/build.ts';
import { csv, lines, mapping, read, titles, workbook } from './files.ts';

describe('the same table as text and as a workbook', () => {
  test('gives the same rows', async () => {
    const text = await read(csv([titles, ...lines]));
    const sheet = await read(workbook([titles, ...lines]));
    const figures = ({ rows }: typeof text) =>
      rows.map(({ unitCode, unitName, schoolYear, breakdown, values }) => [
        unitCode,
        unitName,
        schoolYear,
        breakdown,
        values.map(({ measure, value }) => [
          measure,
          value.state,
          value.value,
          value.numerator,
          value.denominator,
        ]),
      ]);
    expect(figures(sheet)).toEqual(figures(text));
    expect(figures(text)).toEqual([
      [
        '10000001',
        'Ljusa skolan',
        2024,
        { Kön: 'Flickor' },
        [
          ['godkända', 'exact', 90, 18, 20],
          ['merit', 'exact', 231.5, null, null],
        ],
      ],
      [
        '10000001',
        'Ljusa skolan',
        2024,
        { Kön: 'Pojkar' },
        [
          ['godkända', 'suppressed', null, null, null],
          ['merit', 'suppressed', null, null, null],
        ],
      ],
      [
        '10000001',
        'Ljusa skolan',
        2024,
        {},
        [
          ['godkända', 'exact', 84.6, 22, 26],
          ['merit', 'exact', 228, null, null],
        ],
      ],
      [
        '10000002',
        'Ekskolan',
        2024,
        {},
        [
          ['godkända', 'exact', 90.7, 1088, 1200],
          ['merit', 'missing', null, null, null],
        ],
      ],
      [
        '10000003',
        'Nya skolan',
        2024,
        {},
        [
          ['godkända', 'missing', null, null, null],
          ['merit', 'missing', null, null, null],
        ],
      ],
    ]);
    for (const { problems, summary } of [text, sheet]) {
      expect(problems).toEqual([]);
      expect(summary).toMatchObject({ rows: 5, refused: 0, unexplained: 0 });
    }
  });

  test('lists of plain objects in JSON are tables, by the place of the list', async () => {
    const school = (name: string, hours: number, absent: number, share: number) => ({
      name,
      values: [{ name, lå: '2024-2025', tid: hours, frånvaro: absent, andel: share }],
    });
    const json = {
      unit: '%',
      schools: [school('Ljusa skolan', 1200.5, 120, 10), school('Demoskolan', 0, 0, 0)],
    };
    const own: OwnMapping = {
      ...mapping,
      sheet: 'schools[].values',
      columns: [
        { title: 'name', column: 1, role: { role: 'unitName' } },
        { title: 'lå', column: 2, role: { role: 'schoolYear', form: 'written' } },
        { title: 'tid', column: 3, role: { role: 'figure', part: 'denominator', indicator: 'godkända' } },
        { title: 'frånvaro', column: 4, role: { role: 'figure', part: 'numerator', indicator: 'godkända' } },
        { title: 'andel', column: 5, role: { role: 'figure', part: 'value', indicator: 'godkända' } },
      ],
    };
    const { rows, problems, summary } = await read(JSON.stringify(json), own);
    expect(
      rows.map(({ unitName, values }) => [unitName, values[0]?.value.state, values[0]?.value.value]),
    ).toEqual([
      ['Ljusa skolan', 'exact', 10],
      ['Demoskolan', 'missing', null],
    ]);
    expect(problems).toMatchObject([
      { code: 'shareOfNobody', severity: 'warning', path: 'schools[1].values[0].andel' },
    ]);
    expect(summary).toMatchObject({ unexplained: 0, refused: 0 });
    const unknown = await read(JSON.stringify(json), { ...own, sheet: 'elever' });
    expect(unknown.problems).toMatchObject([{ code: 'sheetNotInFile' }]);
    expect(unknown.problems[0]?.expected.sv).toContain('schools[].values');
  });
});

describe('lists in JSON are read object by object', () => {
  const own: OwnMapping = {
    ...mapping,
    sheet: 'värden',
    schoolYear: 2025,
    columns: [
      { title: 'skola', column: 1, role: { role: 'unitName' } },
      { title: 'andel', column: 2, role: { role: 'figure', part: 'value', indicator: 'godkända' } },
    ],
  };
  const schools = (count: number) =>
    Array.from({ length: count }, (_, at): Record<string, unknown> => ({ skola: `Skola ${at}`, andel: 54 }));
  const told = async (values: readonly unknown[]) => {
    const { rows, problems, summary } = await read(JSON.stringify({ värden: values }), own);
    expect(summary.unexplained).toBe(0);
    return { rows: rows.length, problems: problems.map(({ code, path }) => `${code} ${path}`) };
  };

  test('a column that begins far down is not read, and it is said', async () => {
    const values = schools(1500);
    values[1200] = { ...values[1200], antal: 3 };
    values[1201] = { ...values[1201], antal: 3 };
    expect(await told(values)).toEqual({ rows: 1500, problems: ['columnUnknown värden[1200].antal'] });
    values[1300] = { ...values[1300], personnummer: 'x' };
    const { rows, problems } = await told(values);
    expect([rows, problems]).toEqual([
      1499,
      ['columnUnknown värden[1200].antal', 'personColumn värden[1300].personnummer'],
    ]);
  });

  test('what is no plain object, or too wide, is refused where it stands', async () => {
    const wide = Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`k${at}`, at]));
    expect(
      await told([...schools(2), { skola: 'Skola', andel: [54] }, 5, wide, ...schools(3).slice(2)]),
    ).toEqual({
      rows: 3,
      problems: ['fieldUnexpected värden[2]', 'fieldUnexpected värden[3]', 'tooManyColumns värden[4]'],
    });
  });

  test('a list named after a person is refused, and its name is not told', async () => {
    const text = JSON.stringify({ '811228-9874': schools(2) });
    for (const { problems } of [
      await read(text, { ...own, sheet: '811228-9874' }),
      await previewOwnFile(bytesOf(text), { file: 'egen.json' }),
    ]) {
      expect(problems.map(({ code }) => code)).toEqual(['personalNumber', 'sheetNotInFile']);
      expect(JSON.stringify(problems)).not.toMatch(/8112|9874/);
    }
  });

  test('what was whole before the end holds', async () => {
    const text = JSON.stringify({ värden: schools(1500) });
    const { rows, problems } = await read(text.slice(0, -200), own);
    expect(rows.length).toBeGreaterThan(1490);
    expect(problems.map(({ code }) => code)).toEqual(['truncated']);
  });
});

describe('columns are found by their titles', () => {
  const all = [titles, ...lines].map((row) => [...row]);
  const order = [8, 7, 6, 5, 4, 3, 2, 1, 0];

  test('moved together with their titles they are read, and it is said', async () => {
    const { rows, problems } = await read(csv(all.map((row) => order.map((at) => row[at] ?? null))));
    const whole = await read(csv(all));
    const values = (read_: typeof whole) =>
      read_.rows.map((row) => new Map(row.values.map(({ measure, value }) => [measure, value])));
    expect(values({ ...whole, rows })).toEqual(values(whole));
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['columnMoved']));
  });

  test.each([
    ['columnMissing', all.map((row) => row.toSpliced(5, 1))],
    ['columnRepeated', all.map((row) => [...row, row[5] ?? null])],
    ['personColumn', all.map((row, line) => [...row, line === 0 ? 'Förnamn' : 'Ada'])],
    ['personColumn', all.map((row, line) => [...row, line === 0 ? 'Elevens e-post' : null])],
  ])('%s: nothing is read', async (code, table) => {
    const { rows, problems } = await read(csv(table));
    expect(rows).toEqual([]);
    expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([{ code, line: 1 }]);
  });

  test('a column that the mapping does not know is not read, and said', async () => {
    const { rows, problems, summary } = await read(
      csv(all.map((row, line) => [...row, line === 0 ? 'Nytt' : 'x'])),
    );
    expect(rows).toHaveLength(5);
    expect(problems).toMatchObject([{ code: 'columnUnknown', cell: 'Nytt', severity: 'warning' }]);
    expect(summary).toMatchObject({ refused: 5, unexplained: 0 });
  });

  test('titles are compared without case and with single spaces; lines above them are left', async () => {
    const retyped = titles.map((title) => ` ${title.toUpperCase().replace(' ', '  ')}`);
    const { rows, problems } = await read(csv([['Rapport'], [], retyped, ...lines]), {
      ...mapping,
      headerLine: 3,
    });
    expect(rows).toHaveLength(5);
    expect(problems).toEqual([]);
  });

  test('a file without the line of titles', async () => {
    expect((await read(csv([titles]), { ...mapping, headerLine: 4 })).problems).toMatchObject([
      { code: 'headerNotFound' },
      { code: 'noRows' },
    ]);
  });
});

describe('a row comes out whole or not at all, and says why', () => {
  const good = [...(lines[0] ?? [])];
  test.each([
    ['codeMalformed', good.with(0, '1000001')],
    ['schoolYearUnreadable', good.with(2, '2025')],
    ['schoolYearUnreadable', good.with(2, '2024/26')],
    ['numeratorTooLarge', good.with(4, '20').with(5, '18')],
    ['shareDiffers', good.with(6, '45,0')],
    ['valueUnreadable', good.with(7, 'ca 230')],
    ['valueUnreadable', good.with(7, '1,5E3')],
    ['valueOutOfRange', good.with(6, '104,0').with(4, null).with(5, null)],
    ['valueOutOfRange', good.with(7, '-3')],
    ['formulaCell', good.with(1, '=HYPERLINK("http://x")')],
    ['formulaCell', good.with(3, '@SUM(A1)')],
    ['invisibleCharacters', good.with(1, 'Ljusa\u202Eskolan')],
    ['unitMissing', good.with(0, null).with(1, null)],
    ['personalNumber', good.with(8, '811228-9874')],
    ['personalNumber', good.with(1, 'Ada Ek 8112289874')],
    ['headerRepeated', titles],
    ['wrongFieldCount', [...good, 'x']],
    ['wrongFieldCount', good.slice(0, 6)],
  ])('%s', async (code, row) => {
    const { rows, problems, summary } = await read(csv([titles, row, ...lines.slice(1)]));
    expect(problems.map((problem) => [problem.code, problem.line])).toContainEqual([code, 2]);
    expect(rows.map(({ line }) => line)).toEqual([3, 4, 5, 6]);
    expect(summary.unexplained).toBe(0);
    expect(JSON.stringify(problems)).not.toMatch(/9874|Ada/);
  });

  test('the same unit, year and group twice, as when a column of groups is left out of the mapping', async () => {
    const columns = mapping.columns.filter(({ role }) => role.role !== 'breakdown');
    const { rows, problems } = await read(csv([titles, ...lines]), { ...mapping, columns });
    expect(rows.map(({ line }) => line)).toEqual([2, 5, 6]);
    expect(problems.filter(({ code }) => code === 'rowRepeated')).toMatchObject([{ line: 3 }, { line: 4 }]);
    expect(problems.find(({ code }) => code === 'rowRepeated')?.expected.sv).toContain('rad 2');
  });

  test('the same group written otherwise is the same group', async () => {
    const rows = [titles, ...lines.map((row, at) => (at === 1 ? row.with(3, ' flickor ') : row))];
    expect((await read(csv(rows))).problems).toMatchObject([{ code: 'rowRepeated', line: 3 }]);
  });

  test('a code with two names in a year is told, once for each name', async () => {
    const rows = [titles, ...lines.map((row, at) => (at === 1 || at === 2 ? row.with(1, 'Ekskolan') : row))];
    const { rows: found, problems } = await read(csv(rows));
    expect(found).toHaveLength(lines.length);
    expect(problems).toMatchObject([{ code: 'unitNamedOtherwise', severity: 'warning', line: 3 }]);
    const renamed = [
      titles,
      ...lines.map((row, at) => (at === 0 ? row.with(1, 'Ljusa').with(2, '2023/24') : row)),
    ];
    expect((await read(csv(renamed))).problems).toEqual([]);
  });

  test('a formula in a workbook refuses its row', async () => {
    const cells = [10000001, 'Ljusa skolan', '2024/25', null, 18, 20, formula('E2/F2', '90'), 231.5];
    const { rows, problems } = await read(sheetBytes([titles, cells]));
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['workbookFormula', 'G2'],
      ['rowHoldsRefusedCell', null],
      ['noRows', null],
    ]);
    expect(rows).toEqual([]);
  });
});

describe('what the cells mean is the mapping’s to say', () => {
  const cells = (share: Parameters<typeof styled>[0] | ReturnType<typeof styled>) =>
    sheetBytes([titles, [10000001, 'Ljusa skolan', '2024/25', null, null, null, share, null]]);
  const shareOf = async (file: Uint8Array | string, own: OwnMapping) =>
    (await read(file, own)).rows[0]?.values[0]?.value.value;
  const fractions = {
    ...mapping,
    indicators: mapping.indicators.map((one) => ({ ...one, scale: 'fraction' as const })),
  };

  test('a share as 54, as 0.54, as 54 % and as Excel’s per cent', async () => {
    expect(await shareOf(cells(54), mapping)).toBe(54);
    expect(await shareOf(cells(0.54), fractions)).toBe(54);
    expect(await shareOf(cells(styled(0.54, 1)), mapping)).toBe(54);
    expect(await shareOf(cells(styled(0.54, 1)), fractions)).toBe(54);
    const percent = csv([
      titles,
      ['10000001', 'Ljusa skolan', '2024/25', null, null, null, '54 %', null, null],
    ]);
    expect(await shareOf(percent, mapping)).toBe(54);
    expect(await shareOf(percent, fractions)).toBe(54);
  });

  test('per cent where a number belongs is refused', async () => {
    const file = sheetBytes([titles, [10000001, 'Ljusa', '2024/25', null, null, null, null, styled(0.5, 1)]]);
    expect((await read(file)).problems[0]).toMatchObject({ code: 'percentNotExpected', path: 'H2' });
  });

  test('a mark of the authority’s own, and one with another meaning', async () => {
    const nothing = { flag: null, counted: null, bounds: null };
    const marks = [
      { text: 'x', state: 'suppressed' as const, reason: 'belowLocalThreshold' as const, ...nothing },
      { text: '-', state: 'notApplicable' as const, reason: 'notApplicable' as const, ...nothing },
    ];
    const row = ['10000001', 'Ljusa', '2024/25', null, null, null, 'x', '-', null];
    const { rows } = await read(csv([titles, row]), { ...mapping, marks });
    expect(rows[0]?.values.map(({ value }) => value.state)).toEqual(['suppressed', 'notApplicable']);
  });

  test('an indicator in each row, and the school year of the whole file', async () => {
    const own: OwnMapping = {
      ...mapping,
      schoolYear: 2023,
      columns: [
        { title: 'Enhet', column: 1, role: { role: 'unitName' } },
        { title: 'Mått', column: 2, role: { role: 'indicator' } },
        { title: 'Täljare', column: 3, role: { role: 'figure', part: 'numerator', indicator: null } },
        { title: 'Nämnare', column: 4, role: { role: 'figure', part: 'denominator', indicator: null } },
      ],
    };
    const { rows, problems } = await read(
      csv([
        ['Enhet', 'Mått', 'Täljare', 'Nämnare'],
        ['Ek', 'godkända', '3', '4'],
        ['Ek', 'merit', '900', '4'],
        ['Ek', 'annat', '1', '2'],
      ]),
      own,
    );
    expect(
      rows.map(({ schoolYear, values }) => [schoolYear, values[0]?.measure, values[0]?.value.value]),
    ).toEqual([
      [2023, 'godkända', 75],
      [2023, 'merit', 225],
    ]);
    expect(problems).toMatchObject([
      { code: 'indicatorUnknown', cell: 'annat', line: 4 },
      { code: 'smallGroups', severity: 'warning' },
    ]);
  });

  test.each(['spring', 'autumn'] as const)(
    'a lone year is read only as the mapping says: %s',
    async (form) => {
      const columns = mapping.columns.with(2, {
        title: 'Läsår',
        column: 3,
        role: { role: 'schoolYear', form },
      });
      const { rows } = await read(csv([titles, ...lines.map((row) => row.with(2, '2025'))]), {
        ...mapping,
        columns,
      });
      expect(rows[0]?.schoolYear).toBe(form === 'spring' ? 2024 : 2025);
    },
  );
});
