import { countDays, reviewCalendar, SchoolYearCalendar } from '@varje-elev/domain/school-year';
import { expect, it } from 'vitest';
import { readSchoolYearDates, type SchoolYearDates } from '../../src/school-year-dates/index.ts';
import { collected } from '../../src/tally.ts';
import { bytesOf } from '../testing/bytes.ts';
import { ownFile } from '../testing/files.ts';

const file = ownFile('school-year-dates.json');
const read = (text: string) => collected(readSchoolYearDates(bytesOf(text, 50), { file: 'lasar.json' }));
const told = async (text: string) => (await read(text)).problems.map(({ code, path }) => `${code} ${path}`);

/** What a host does: the dates with ids of its own. */
const kept = (dates: SchoolYearDates) =>
  SchoolYearCalendar.parse({
    ...dates,
    breaks: dates.breaks.map((one, at) => ({ ...one, id: `0199e0aa-0000-7000-8000-00000000000${at}` })),
  });

it('gives school years that the domain accepts', async () => {
  const { rows, problems, summary } = await read(file);
  expect(problems).toEqual([]);
  expect(summary).toMatchObject({ rows: 2, cells: 55, labels: 55, refused: 0, unexplained: 0 });
  expect(
    rows.map(({ municipalityCode, schoolForms, dates }) => [municipalityCode, schoolForms, dates.year]),
  ).toEqual([
    ['9901', ['GR', 'GRAN'], 2025],
    ['9901', ['GR', 'GRAN'], 2026],
  ]);
  for (const { dates } of rows)
    expect(reviewCalendar(kept(dates))).toMatchObject({ problems: [], unmet: [] });
  const [first] = rows.map(({ dates }) => kept(dates));
  expect(first?.breaks.map(({ kind, name, from }) => [kind, name, from])).toEqual([
    ['studyDay', 'Studiedag', '2025-09-19'],
    ['break', 'Höstlov', '2025-10-27'],
    ['break', 'Sportlov', '2026-02-09'],
    ['break', 'Påsklov', '2026-04-07'],
  ]);
  // 92 and 111 weekdays of term, less 4 public holidays, 1 study day and 14 days of break.
  expect(first && countDays(first)).toMatchObject({ studyDays: 1, schoolDays: 184 });
});

const autumn = 'terminer[0]';
it.each([
  [
    'breaks that overlap',
    (text: string) =>
      text.replace(
        '"fran": "2025-09-19", "till": "2025-09-19"',
        '"fran": "2025-10-20", "till": "2025-10-27"',
      ),
    `datesRefused ${autumn}.lov[1]`,
    'Höstlov och Studiedag gäller samma dag. Ändra datumen för ett av dem. Läsåret är inte läst.',
  ],
  [
    'a break that ends before it starts',
    (text: string) => text.replace('"till": "2025-10-31"', '"till": "2025-10-20"'),
    `datesRefused ${autumn}.lov[1]`,
    'Höstlov slutar innan det har börjat. Ändra ett av datumen. Läsåret är inte läst.',
  ],
  [
    'a term that ends before it starts',
    (text: string) => text.replace('"slut": "2025-12-19"', '"slut": "2025-08-01"'),
    `datesRefused ${autumn}.slut`,
    'Terminen slutar innan den har börjat. Ändra ett av datumen. Läsåret är inte läst.',
  ],
  [
    'a spring term in the autumn',
    (text: string) => text.replace('"start": "2026-01-08"', '"start": "2025-12-08"'),
    'datesRefused terminer[1].start',
    'Vårterminen börjar innan höstterminen är slut. Ändra ett av datumen. Läsåret är inte läst.',
  ],
  [
    'a term outside its school year',
    (text: string) => text.replace('"start": "2025-08-14"', '"start": "2025-07-14"'),
    `datesRefused ${autumn}.start`,
    'Datumet ligger utanför läsåret. Välj ett datum från 1 augusti 2025 till 31 juli 2026. Läsåret är inte läst.',
  ],
  [
    'a break between the terms',
    (text: string) =>
      text.replace(
        '"fran": "2025-10-27", "till": "2025-10-31", "vecka": 44',
        '"fran": "2025-12-22", "till": "2025-12-23"',
      ),
    `breakOutsideTerm ${autumn}.lov[1]`,
    'Höstlov ligger utanför sin termin, 2025-08-14 till 2025-12-19. Läsåret är inte läst.',
  ],
  [
    'a week that the days are not in',
    (text: string) => text.replace('"vecka": 44', '"vecka": 45'),
    `weekDiffers ${autumn}.lov[1].vecka`,
    'Dagarna ligger i vecka 44. Datumen eller veckan är fel. Läsåret är inte läst.',
  ],
  [
    'a term of another school year',
    (text: string) => text.replace('HT2025', 'HT2024'),
    `termOfOtherYear ${autumn}.termin`,
    'Terminen hör inte till läsåret 2025/26. Den är inte läst.',
  ],
  [
    'a term twice',
    (text: string) => text.replace('VT2026', 'HT2025'),
    'entryRepeated terminer[1].termin',
    'Posten finns redan i filen. Den är inte läst en gång till.',
  ],
  [
    'a day that does not exist',
    (text: string) => text.replace('2025-12-19', '2025-12-32'),
    `fieldUnexpected ${autumn}.slut`,
    'Här väntas ett datum (2026-11-24).',
  ],
  [
    'a year that does not follow',
    (text: string) => text.replace('2025/26', '2025/27'),
    `schoolYearUnreadable ${autumn}.lasar`,
    'Läsåret går inte att läsa. Skriv det som 2025/26. Raden är inte läst.',
  ],
])(
  'refuses the school year of %s, at its place, and reads the other',
  async (_, change, problem, sentence) => {
    const { rows, problems, summary } = await read(change(file));
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toContain(problem);
    expect(problems.map(({ expected }) => expected.sv)).toContain(sentence);
    expect(rows.map(({ dates }) => dates.year)).toEqual([2026]);
    expect(summary.unexplained).toBe(0);
  },
);

it('says a term that has no other, and each thing once', async () => {
  const alone = JSON.parse(file);
  alone.terminer = alone.terminer.slice(0, 3);
  expect(await told(JSON.stringify(alone))).toEqual(['termMissing terminer[2]']);
  const outside = file.replace(
    '"fran": "2025-10-27", "till": "2025-10-31", "vecka": 44',
    '"fran": "2025-07-01", "till": "2025-07-02"',
  );
  expect(await told(outside)).toEqual(['breakOutsideTerm terminer[0].lov[1]']);
});

it('reads a year of too few days, and says so', async () => {
  const short = file
    .replace('"till": "2025-09-19"', '"till": "2025-09-30"')
    .replace('"Studiedag"', '"Marknadslov"');
  const { rows, problems } = await read(short);
  expect(rows).toHaveLength(2);
  expect(problems).toMatchObject([{ code: 'datesAgainstLaw', severity: 'warning', path: 'terminer[0]' }]);
  expect(problems[0]?.expected.sv).toMatch(/^Läsåret har \d+ skoldagar\. Det ska ha minst 178\. /);
});

it('counts what is in an unknown field as refused', async () => {
  const { rows, problems, summary } = await read(
    file.replace('"lasar": "2025/26"', '"lasar": "2025/26", "ny": [1, 2]'),
  );
  expect(rows).toHaveLength(2);
  expect(problems).toMatchObject([{ code: 'fieldUnknown', path: 'terminer[0].ny' }]);
  expect(summary).toMatchObject({ refused: 2, unexplained: 0 });
});

it('reads nothing when it is not said whose dates they are', async () => {
  const { rows, problems, summary } = await read(file.replace('"9901"', '"990"'));
  expect(rows).toEqual([]);
  expect(problems).toMatchObject([{ code: 'fieldUnexpected', path: 'kommunkod' }]);
  expect(summary).toMatchObject({ labels: 0, unexplained: 0 });
});

it('refuses a term of more breaks than it has room for, and does not weigh them', async () => {
  const many = JSON.parse(file);
  const [one] = many.terminer[0].lov;
  many.terminer[0].lov = Array.from({ length: 1_000 }, () => one);
  const { rows, problems } = await read(JSON.stringify(many));
  expect(rows).toHaveLength(1);
  expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'fieldUnexpected terminer[0].lov',
    'termMissing terminer[1]',
  ]);
});

it('never repeats a person’s number', async () => {
  const { rows, problems } = await read(file.replace('"Höstlov"', '"Ada 811228-9874"'));
  expect(rows).toHaveLength(1);
  expect(problems.map(({ code }) => code)).toContain('personalNumber');
  expect(JSON.stringify(problems)).not.toMatch(/8112|9874|Ada/);
});

it('holds no more terms than there can be of one municipality', async () => {
  const document = JSON.parse(file);
  const terms = Array.from({ length: 401 }, () => document.terminer[0]);
  const { rows, problems, summary } = await read(JSON.stringify({ ...document, terminer: terms }));
  expect(rows).toEqual([]);
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['tooManyRows', 1]]);
  expect(summary.unexplained).toBe(0);
});
