import type { AllowedCharacters, FieldCode, FieldSpecification } from './schema.ts';

const CODE = /^(\[blank\]|[0-9A-ZÅÄÖ]{1,3})\s*=\s*(.+)$/iu;
const REFERENCE = /^Se ([A-ZÅÄÖ0-9_]+)$/u;
const RANGE = /^(\d{1,2})-(\d{1,2})$/;
const MOST_POINTS = /^\(maxpoäng = (\d{1,2})\)$/;
const LENGTH = /^(?:(\d{1,3})-)?(\d{1,3})$/;

const CHARACTERS: Readonly<Record<string, AllowedCharacters>> = {
  A: 'any',
  B: 'letters',
  BS: 'lettersAndDigits',
  S: 'digits',
  'S och bindestreck': 'digitsAndHyphen',
  'S och binde-streck': 'digitsAndHyphen',
};

/** A field as its lines in the sheet describe it; null when characters or length cannot be made out. */
export function fieldOf(
  name: string,
  written: readonly string[],
  characters: string,
  length: string,
): FieldSpecification | null {
  const [, shortest, longest] = LENGTH.exec(length) ?? [];
  const allowed = CHARACTERS[characters];
  if (allowed === undefined || longest === undefined) return null;
  return {
    name,
    characters: allowed,
    shortest: shortest === undefined ? 0 : Number(shortest),
    longest: Number(longest),
    ...described(written),
  };
}

/** Reads the lines of *Fältinnehåll*: running text, codes, points, or another field's codes. */
function described(written: readonly string[]) {
  const lines = written.flatMap((text) => text.split(/\r?\n/)).map((line) => line.trim());
  const content: string[] = [];
  const codes: FieldCode[] = [];
  let points: FieldSpecification['points'] = null;
  let codesOf: string | null = null;
  for (const line of lines.filter((text) => text !== '')) {
    const code = CODE.exec(line);
    const range = RANGE.exec(line);
    const most = MOST_POINTS.exec(line);
    const reference = REFERENCE.exec(line);
    if (code !== null)
      codes.push({
        code: /^\[blank\]$/i.test(code[1] ?? '') ? '' : (code[1] ?? ''),
        meaning: meaningOf(code[2]),
      });
    else if (range !== null) points = { lowest: Number(range[1]), highest: Number(range[2]) };
    else if (most !== null) points = { lowest: 0, highest: Number(most[1]) };
    else if (reference !== null) codesOf = reference[1] ?? null;
    else if (codes.length > 0) addTo(codes, line);
    else content.push(line);
  }
  return { content: content.join(' '), codes, points, codesOf };
}

const meaningOf = (text = '') => text.replace(/[,\s]+$/u, '');

/** A line after a code goes on with its meaning: "(aktuell för waldorfskola …)". */
function addTo(codes: FieldCode[], line: string): void {
  const last = codes.pop();
  if (last !== undefined) codes.push({ ...last, meaning: `${last.meaning} ${meaningOf(line)}` });
}
