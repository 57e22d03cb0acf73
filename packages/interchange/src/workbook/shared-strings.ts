import { findPersonalNumbers } from '../personal-number/index.ts';
import type { Archive } from './archive.ts';
import { PartFault } from './part-fault.ts';
import { readXml } from './xml-part.ts';

/** Characters of all shared strings together: what may be kept in memory while a sheet is read. */
const MOST_CHARACTERS = 20_000_000;

export interface SharedString {
  readonly text: string;
  /** A person's identity number stands in it. */
  readonly hasPerson: boolean;
}

/** The texts that cells refer to by number. Each is looked through for identity numbers once, however often it is used. */
export async function sharedStrings(archive: Archive, part: string | null): Promise<readonly SharedString[]> {
  if (part === null) return [];
  const strings: SharedString[] = [];
  let characters = 0;
  await archive.verify(part);
  const text = textListener();
  await readXml(part, archive.open(part), {
    open: text.open,
    text(piece) {
      characters += piece.length;
      if (characters > MOST_CHARACTERS) throw new PartFault('workbookTooLarge', { limit: MOST_CHARACTERS });
      text.text(piece);
    },
    close(element) {
      text.close(element);
      if (element !== 'si') return;
      const whole = text.take();
      strings.push({ text: whole, hasPerson: findPersonalNumbers(whole).length > 0 });
    },
  });
  return strings;
}

/** Gathers the text of `<t>`, of rich text too, but not of the phonetic guide (`<rPh>`) that repeats it. */
export function textListener() {
  let gathered = '';
  let inText = false;
  let inPhonetic = false;
  return {
    open(element: string) {
      if (element === 't') inText = true;
      if (element === 'rPh') inPhonetic = true;
    },
    text(piece: string) {
      if (inText && !inPhonetic) gathered += piece;
    },
    close(element: string) {
      if (element === 't') inText = false;
      if (element === 'rPh') inPhonetic = false;
    },
    take() {
      const whole = unescaped(gathered);
      gathered = '';
      return whole;
    },
  };
}

/** Excel writes characters that XML cannot hold as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
