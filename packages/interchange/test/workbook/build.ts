import { strToU8, zipSync } from 'fflate';

/** A cell as XML, for what the short forms below cannot say. */
export interface XmlCell {
  readonly xml: (reference: string) => string;
}

export type BuiltCell = string | number | null | XmlCell;

export interface BuiltSheet {
  readonly name: string;
  readonly rows: readonly (readonly BuiltCell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  /** XML before the rows: `<cols>…</cols>`. */
  readonly columns?: string;
  /** Attributes of rows, by line. */
  readonly rowAttributes?: Readonly<Record<number, string>>;
}

export interface BuiltParts {
  readonly sheets: readonly BuiltSheet[];
  /** More parts, by name, and what they are. */
  readonly more?: Readonly<Record<string, { readonly type?: string; readonly content: string }>>;
  readonly workbookProperties?: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Styles by index: 0 plain, 1 percent, 2 date (built in), 3 date of its own format, 4 an amount in kronor. */
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd;@"/><numFmt numFmtId="165" formatCode="#,##0\\ &quot;kr&quot;"/></numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;

/** The parts of a workbook as Excel writes them, so that a test can spoil one of them. */
export function workbookParts(built: BuiltParts): Record<string, Uint8Array> {
  const strings: string[] = [];
  const sheets = built.sheets.map((sheet) => sheetXml(sheet, strings));
  const more = Object.entries(built.more ?? {});
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}${more.map(([name, { type }]) => (type === undefined ? '' : `<Override PartName="/${name}" ContentType="${type}"/>`)).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${built.workbookProperties ?? ''}/><sheets>${built.sheets.map(({ name, state }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${built.sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="s" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="t" Type="${RELATIONS}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheets.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    ...Object.fromEntries(more.map(([name, { content }]) => [name, content])),
  };
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
}

export function workbookBytes(built: BuiltParts): Uint8Array {
  return zipSync(workbookParts(built), { level: 6 });
}

/** One visible sheet of rows. */
export const sheetBytes = (rows: BuiltSheet['rows'], sheet: Partial<BuiltSheet> = {}) =>
  workbookBytes({ sheets: [{ name: 'Blad1', rows, ...sheet }] });

export const xml = (content: (reference: string) => string): XmlCell => ({ xml: content });
export const styled = (number: number, style: number) =>
  xml((reference) => `<c r="${reference}" s="${style}"><v>${number}</v></c>`);
export const formula = (text: string, value: string) =>
  xml((reference) => `<c r="${reference}"><f>${escaped(text)}</f><v>${value}</v></c>`);

function sheetXml(sheet: BuiltSheet, strings: string[]): string {
  const rows = sheet.rows.map((cells, at) => {
    const line = at + 1;
    const built = cells.map((cell, index) => cellXml(cell, `${letters(index + 1)}${line}`, strings)).join('');
    return `<row r="${line}" ${sheet.rowAttributes?.[line] ?? ''}>${built}</row>`;
  });
  return `<worksheet xmlns="${MAIN}">${sheet.columns ?? ''}<sheetData>${rows.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: BuiltCell, reference: string, strings: string[]): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return cell.xml(reference);
  const known = strings.indexOf(cell);
  const at = known < 0 ? strings.push(cell) - 1 : known;
  return `<c r="${reference}" t="s"><v>${at}</v></c>`;
}

/** Column letters, for at most ZZ. */
function letters(column: number): string {
  const high = Math.floor((column - 1) / 26);
  return (high > 0 ? String.fromCharCode(64 + high) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
