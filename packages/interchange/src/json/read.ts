import { decoded, lostCharacter } from '../decoding/index.ts';
import type { Limits } from '../limits.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';
import type { Bytes } from '../reading.ts';
import { createBuilder, type EveryList, type Streamed } from './builder.ts';
import { type JsonNode, type JsonScalar, pathText } from './node.ts';
import { createTokens } from './tokens.ts';

/** An element of what is streamed. */
export interface JsonItem {
  readonly kind: 'item';
  readonly node: JsonNode;
  readonly path: readonly PropertyKey[];
  /** The document as far as it has come, without what is streamed. */
  readonly root: JsonNode;
}

/** An element of what is streamed, or at last the document without it. */
export type JsonPart = JsonItem | { readonly kind: 'document'; readonly node: JsonNode };

/** Takes a scalar that is an element of a streamed list, by its key or index. */
export type TakeScalar = (
  value: JsonScalar,
  place: { readonly line: number; readonly column: number },
  list: Streamed,
  key: PropertyKey,
) => Problem | null;

export interface JsonOptions {
  readonly file: string;
  readonly limits: Limits;
  /** Lists whose elements come one by one and are not kept. */
  readonly each?: readonly Streamed[] | EveryList;
  /** Where the scalars among them go, instead of coming as items: a table has a million. */
  readonly takeScalar?: TakeScalar;
}

/** Characters read at a time, so that a text that never ends is noticed soon. */
const pieceLength = 65_536;
/** Small chunks are gathered to this. */
const leastLength = 8192;
/** A character may be written in six bytes: `\u00e5`. */
const mostBytes = 6;

/**
 * A JSON document with the place of every value, and what is wrong with it. Stops at the first thing that is not JSON;
 * what was complete before holds. The document itself comes last, and only if it was whole.
 */
export async function* jsonParts(bytes: Bytes, options: JsonOptions): AsyncGenerator<JsonPart | Problem> {
  const reader = createReader(options);
  let gathered = '';
  for await (const step of decoded(bytes, options.file, options.limits)) {
    if (typeof step !== 'string') {
      yield step;
      continue;
    }
    gathered += step;
    if (gathered.length < leastLength) continue;
    for (const piece of pieces(gathered)) {
      reader.push(piece);
      for (let part = reader.next(); part !== null; part = reader.next()) yield part;
      if (reader.stopped()) return;
    }
    gathered = '';
  }
  reader.push(gathered);
  reader.end();
  for (let part = reader.next(); part !== null; part = reader.next()) yield part;
}

/** Parts of a text, none of which ends in the middle of a character. */
function* pieces(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const last = text.charCodeAt(from + pieceLength - 1);
    const to = from + pieceLength + (last >= 0xd800 && last < 0xdc00 ? 1 : 0);
    yield text.slice(from, to);
    from = to;
  }
}

const codes = { malformed: 'jsonMalformed', keyRepeated: 'jsonKeyRepeated', tooDeep: 'tooDeep' } as const;

/** A number that JSON may write and that cannot be counted with: `1e400`, or a code so long that its last digits are lost. */
const isExact = (number: number) =>
  Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number));

function createReader({ file, limits, each = [], takeScalar }: JsonOptions) {
  const tokens = createTokens();
  let ready: JsonPart | Problem | null = null;
  let stopped = false;
  let ending = false;
  let items = 0;
  /** What has come since the last element was given away is held: from that byte, so many values. */
  let heldFrom = 0;
  let held = 0;

  const stop = (code: Problem['code'], params: Readonly<Record<string, number>> = {}) => {
    const place: Place = {
      file,
      line: tokens.line,
      column: tokens.column,
      path: pathText(builder.path()) || null,
    };
    if (!stopped) ready = problemAt(place, code, { params });
    stopped = true;
  };
  const given = () => {
    items += 1;
    heldFrom = tokens.pushed;
    held = 0;
    if (items > limits.rows) stop('tooManyRows', { limit: limits.rows });
  };
  const builder = createBuilder(limits.depth, each, {
    node: (node, path) => {
      given();
      const root = builder.root() ?? node;
      if (!stopped) ready = { kind: 'item', node, path, root };
    },
    scalar: (value, place, list, key) => {
      if (takeScalar === undefined) return false;
      given();
      if (!stopped) ready = takeScalar(value, place, list, key);
      return true;
    },
  });
  const check = (value: JsonScalar) => {
    if (typeof value === 'number' && !isExact(value)) stop('jsonNumberTooLarge');
    if (typeof value !== 'string') return;
    if (value.length > limits.cellLength) stop('cellTooLong', { limit: limits.cellLength });
    else if (value.includes(lostCharacter)) stop('unreadableCharacter');
  };
  const step = () => {
    const token = tokens.next();
    if (token === 'more') return false;
    if (token === 'malformed') stop('jsonMalformed');
    held += token === 'value' || token === '{' || token === '[' ? 1 : 0;
    if (held > limits.documentValues) stop('documentTooLarge', { limit: limits.documentValues });
    if (token === 'value') check(tokens.value);
    if (stopped || token === 'malformed') return true;
    const refusal = token === 'value' ? builder.scalar(tokens.value, tokens) : builder.mark(token, tokens);
    if (refusal !== null) stop(codes[refusal], { limit: limits.depth });
    return true;
  };
  /** What has not been read to its end may be longer than is allowed, or cut. */
  const rest = () => {
    if (tokens.pushed - heldFrom > limits.documentBytes)
      stop('documentTooLarge', { limit: limits.documentValues });
    if (tokens.unfinished > limits.cellLength * mostBytes + pieceLength)
      stop('cellTooLong', { limit: limits.cellLength });
    if (!ending || stopped || tokens.pushed === 0) return;
    const root = builder.isWhole() ? builder.root() : null;
    if (root === null || tokens.hasBegun) stop('truncated');
    else ready = { kind: 'document', node: root };
    stopped = true;
  };
  return {
    push: tokens.push,
    end: () => {
      ending = true;
      tokens.end();
    },
    /** The next part or problem; null when more is needed or nothing more comes. */
    next: (): JsonPart | Problem | null => {
      ready = null;
      while (!stopped && ready === null && step());
      if (ready === null && !stopped) rest();
      return ready;
    },
    stopped: () => stopped,
  };
}
