import { isNode, LineCounter, parseDocument, type YAMLError } from 'yaml';
import { decoded } from '../decoding/index.ts';
import type { JsonNode } from '../json/index.ts';
import type { Limits } from '../limits.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';
import type { Bytes } from '../reading.ts';
import { converted } from './convert.ts';
import { withLinesSetIn } from './repair.ts';

/** The parser holds the whole text and slows down with its length: ten times the largest description known. */
const mostBytes = 1_000_000;

/**
 * A YAML document (1.2, core schema: texts, numbers, true, false, null) as values that know their places, and what is
 * wrong with it. Keys are texts; tags, several documents and a key that is there twice are refused. The document comes
 * last, and only if it was whole.
 */
export async function* yamlDocument(
  bytes: Bytes,
  file: string,
  limits: Limits,
): AsyncGenerator<JsonNode | Problem> {
  const texts: string[] = [];
  const own = { ...limits, bytes: Math.min(limits.bytes, limits.documentBytes, mostBytes) };
  for await (const step of decoded(bytes, file, own)) {
    if (typeof step === 'string') {
      texts.push(step);
      continue;
    }
    yield step;
    if (step.severity === 'error') return;
  }
  const text = texts.join('');
  if (text.trim() === '') return;
  if (!/[\r\n]$/.test(text)) yield cutShort(text, file);
  yield* documentIn(text, file, limits);
}

function* documentIn(text: string, file: string, limits: Limits): Generator<JsonNode | Problem> {
  let lines = new LineCounter();
  let document = composed(text, lines);
  const broken = document.errors.filter(({ code }) => code === 'MISSING_CHAR');
  const mended = withLinesSetIn(
    text,
    broken.map(({ pos: [at] }) => lines.linePos(at).line),
  );
  if (mended !== null) {
    lines = new LineCounter();
    document = composed(mended.text, lines);
    for (const line of mended.lines)
      yield problemAt({ file, line, column: null }, 'yamlLineSetIn', { severity: 'note' });
  }
  const [first] = [...document.errors, ...document.warnings];
  if (first !== undefined) yield refusal(first, { file, ...placeAt(first, lines) }, limits);
  else if (isNode(document.contents)) yield converted(document.contents, { file, limits, lines });
}

/** Half a document is a document too: only its last line can tell that the rest is missing. */
const cutShort = (text: string, file: string) =>
  problemAt({ file, line: text.split('\n').length, column: null }, 'endsInMidLine', { severity: 'warning' });

const composed = (text: string, lineCounter: LineCounter) =>
  parseDocument(text, {
    lineCounter,
    schema: 'core',
    stringKeys: true,
    // Keys are compared as they are converted: the parser's own way takes the square of their number.
    uniqueKeys: false,
    // The text of an error repeats the line it is in, and there can be very many.
    prettyErrors: false,
  });

function placeAt({ pos: [at] }: YAMLError, lines: LineCounter) {
  const { line, col } = lines.linePos(at);
  return { line, column: col };
}

function refusal({ code, message }: YAMLError, place: Place, limits: Limits): Problem {
  if (message.includes('call stack')) return problemAt(place, 'tooDeep', { params: { limit: limits.depth } });
  if (code === 'MULTIPLE_DOCS') return problemAt(place, 'yamlSeveralDocuments');
  return problemAt(place, code === 'TAG_RESOLVE_FAILED' ? 'yamlTag' : 'yamlMalformed');
}
