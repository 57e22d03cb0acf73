import { defaultLimits } from '../limits.ts';
import { findPersonalNumbers } from '../personal-number/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Bytes, ReadOptions } from '../reading.ts';
import { type Archive, openArchive, wholeFile } from './archive.ts';
import type { SheetRow } from './cell.ts';
import { numberFormats } from './number-format.ts';
import { contentTypes, relationsOf } from './package-parts.ts';
import { faultFrom, PartFault } from './part-fault.ts';
import { readSheet } from './read-sheet.ts';
import { problemsOfParts } from './refused-parts.ts';
import { sharedStrings } from './shared-strings.ts';
import { type ListedSheet, readSheetList } from './sheet-list.ts';

/** A workbook that may be read: it has no part that carries more than its sheets show, and no sheet is hidden. */
export interface Workbook {
  /** The sheets' names, in the workbook's order. */
  readonly sheets: readonly string[];
  /** The rows of a sheet that hold something, and the problems in it. Can be asked for again. */
  rows(sheet: string): AsyncGenerator<SheetRow | Problem>;
}

export interface OpenedWorkbook {
  /** Null when the workbook is refused; then a problem says why. */
  readonly workbook: Workbook | null;
  readonly problems: readonly Problem[];
}

/** A workbook lies in memory while it is read, so it may not be as large as a file of text. */
const MOST_BYTES = 50_000_000;

/**
 * Opens an Excel workbook (.xlsx, ECMA-376) without running, fetching or calculating anything. Refused, each in words: what
 * is no such workbook, a truncated, damaged, encrypted or bomb-like one, macros, pivot and slicer caches, data models,
 * links and connections, embedded objects, revision histories, hidden sheets. Every part that is read is compared with
 * its checksum first.
 */
export async function openWorkbook(bytes: Bytes, options: ReadOptions): Promise<OpenedWorkbook> {
  const { bytes: most = MOST_BYTES } = options.limits ?? {};
  const limits = { ...defaultLimits, ...options.limits, bytes: Math.min(most, MOST_BYTES) };
  const place = { file: options.file, line: null, column: null };
  try {
    const archive = await openArchive(await wholeFile(bytes, limits.bytes), limits);
    const types = await contentTypes(archive);
    const problems = problemsOfParts(options.file, types);
    if (problems.some(({ severity }) => severity === 'error')) return { workbook: null, problems };

    const book = await workbookPart(archive);
    const relations = await relationsOf(archive, book);
    const { sheets, from1904 } = await readSheetList(archive, book, relations);
    const spoilt = spoiltSheets(sheets);
    if (spoilt !== null) throw spoilt;
    const unseen = sheets.filter(({ hidden }) => hidden);
    if (unseen.length > 0) {
      const refused = unseen.map(({ name }) =>
        problemAt({ ...place, sheet: name }, 'hiddenSheetRefused', { params: { sheet: name } }),
      );
      return { workbook: null, problems: [...problems, ...refused] };
    }
    if (sheets.length === 0) return { workbook: null, problems: [...problems, problemAt(place, 'noRows')] };
    const partOf = (type: string) =>
      [...relations.values()].find((relation) => relation.type === type)?.target;
    const formats = await numberFormats(archive, partOf('styles') ?? null);
    const strings = await sharedStrings(archive, partOf('sharedStrings') ?? null);
    for (const { part } of sheets) await archive.verify(part);

    const rows = ({ name, part }: ListedSheet) =>
      readSheet({
        file: options.file,
        sheet: name,
        part,
        archive,
        formats,
        shared: { strings, from1904 },
        limits,
      });
    return { workbook: workbookOf(sheets, rows), problems };
  } catch (thrown) {
    const { code, params } = faultFrom('zip', thrown);
    return { workbook: null, problems: [problemAt(place, code, { params })] };
  }
}

/** Why the sheets cannot be told apart by their names, or not be named at all. */
function spoiltSheets(sheets: readonly ListedSheet[]): PartFault | null {
  if (sheets.some(({ name }) => findPersonalNumbers(name).length > 0)) return new PartFault('sheetOfPerson');
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const parts = new Set(sheets.map(({ part }) => part));
  return names.size < sheets.length || parts.size < sheets.length ? new PartFault('sheetRepeated') : null;
}

function workbookOf(
  sheets: readonly ListedSheet[],
  rows: (sheet: ListedSheet) => ReturnType<Workbook['rows']>,
) {
  return {
    sheets: sheets.map(({ name }) => name),
    rows: (name: string) => {
      const sheet = sheets.find((listed) => listed.name === name);
      if (sheet === undefined) throw new Error(`No sheet ${name}: ask for one of the workbook's own.`);
      return rows(sheet);
    },
  };
}

/** The part that the package says is its document; a Word file has one too, and is refused. */
async function workbookPart(archive: Archive): Promise<string> {
  const relations = await relationsOf(archive, '');
  const document = [...relations.values()].find(({ type }) => type === 'officeDocument');
  if (document === undefined) throw new PartFault('notWorkbook');
  return document.target;
}
