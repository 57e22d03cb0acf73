import type { Archive } from './archive.ts';
import type { Relation } from './package-parts.ts';
import { PartFault } from './part-fault.ts';
import { readXml } from './xml-part.ts';

export interface ListedSheet {
  readonly name: string;
  readonly part: string;
  /** Hidden, or "very hidden", which Excel itself does not list. */
  readonly hidden: boolean;
}

/** The worksheets in the workbook's order, and which of Excel's two calendars its dates count in. */
export async function readSheetList(
  archive: Archive,
  book: string,
  relations: ReadonlyMap<string, Relation>,
) {
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  let isWorkbook = false;
  await archive.verify(book);
  await readXml(book, archive.open(book), {
    open(element, attributes) {
      if (element === 'workbook') isWorkbook = true;
      if (element === 'workbookPr') from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      if (element !== 'sheet') return;
      const { name = '', id = '', state = 'visible' } = attributes;
      const relation = relations.get(id);
      if (relation === undefined) throw new PartFault('workbookDamaged', { part: name });
      const hidden = state !== 'visible';
      // A sheet that is only a chart or a dialogue has no cells; hidden, it is refused like any other.
      if (relation.type === 'worksheet' || hidden) sheets.push({ name, part: relation.target, hidden });
    },
  });
  if (!isWorkbook) throw new PartFault('notWorkbook');
  return { sheets, from1904 };
}
