import { Tokenizer } from '@streamparser/json';
import TokenType from '@streamparser/json/utils/types/tokenType.js';
import { decoded, lostCharacter } from '../decoding/index.ts';
import type { Limits } from '../limits.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';
import type { Bytes } from '../reading.ts';
import { createBuilder, type Refusal } from './builder.ts';
import { createCursor } from './cursor.ts';
import { type JsonNode, pathText } from './node.ts';

/** An element of what is streamed, or at last the document without it. */
export type JsonPart =
  | { readonly kind: 'item'; readonly node: JsonNode; readonly path: readonly PropertyKey[] }
  | { readonly kind: 'document'; readonly node: JsonNode };

export interface JsonOptions {
  readonly file: string;
  readonly limits: Limits;
  /** Lists whose elements come one by one and are not kept. */
  readonly each?: readonly Streamed[];
}

/** A list somewhere in the document, or an object whose fields are a list by another name. */
export interface Streamed {
  readonly path: readonly string[];
  readonly of: 'list' | 'listOrObject';
}

/** Bytes tokenised at a time, so that a text that never ends is noticed soon. */
const pieceLength = 65_536;
/** A value in an object is a key, a colon, itself and a comma. */
const tokensPerValue = 4;

/**
 * A JSON document with the place of every value, and what is wrong with it. Stops at the first thing that is not JSON;
 * what was complete before holds. The document itself comes last, and only if it was whole.
 */
export async function* jsonParts(bytes: Bytes, options: JsonOptions): AsyncGenerator<JsonPart | Problem> {
  const reader = createReader(options);
  const encoder = new TextEncoder();
  for await (const step of decoded(bytes, options.file, options.limits)) {
    if (typeof step !== 'string') {
      yield step;
      continue;
    }
    const encoded = encoder.encode(step);
    for (let from = 0; from < encoded.length; from += pieceLength) {
      yield* reader.push(encoded.subarray(from, from + pieceLength));
      if (reader.stopped()) return;
    }
  }
  yield* reader.end();
}

const codes = { malformed: 'jsonMalformed', keyRepeated: 'jsonKeyRepeated', tooDeep: 'tooDeep' } as const;

function isStreamed(path: readonly PropertyKey[], each: readonly Streamed[]): boolean {
  const last = path.at(-1);
  return each.some(
    ({ path: list, of }) =>
      list.length === path.length - 1 &&
      list.every((key, at) => path[at] === key) &&
      (of === 'listOrObject' || typeof last === 'number'),
  );
}

function createReader({ file, limits, each = [] }: JsonOptions) {
  const tokenizer = new Tokenizer();
  const cursor = createCursor();
  let found: (JsonPart | Problem)[] = [];
  let stopped = false;
  let ending = false;
  let pushed = 0;
  let lastToken = 0;
  let items = 0;
  /** What has come since the last element was given away is held. */
  let heldFrom = 0;
  let held = 0;

  const builder = createBuilder(limits.depth, (node, depth, pathOf) => {
    if (!each.some(({ path }) => path.length === depth - 1)) return false;
    const path = pathOf();
    if (!isStreamed(path, each)) return false;
    items += 1;
    heldFrom = pushed;
    held = 0;
    if (items > limits.rows) stop('tooManyRows', node, { limit: limits.rows });
    else if (!stopped) found.push({ kind: 'item', node, path });
    return true;
  });
  const stop = (
    code: Problem['code'],
    { line, column }: { readonly line: number; readonly column: number },
    params: Readonly<Record<string, number>> = {},
  ) => {
    const place: Place = { file, line, column, path: pathText(builder.path()) || null };
    if (!stopped) found.push(problemAt(place, code, { params }));
    stopped = true;
  };
  const refuse = (refusal: Refusal | null, at: { line: number; column: number }) => {
    if (refusal !== null) stop(codes[refusal], at, { limit: limits.depth });
  };

  tokenizer.onToken = ({ token, value, offset }) => {
    if (stopped) return;
    const at = cursor.to(offset);
    lastToken = pushed;
    held += 1;
    if (held > limits.documentValues * tokensPerValue)
      stop('documentTooLarge', at, { limit: limits.documentValues });
    else if (typeof value === 'string' && value.length > limits.cellLength)
      stop('cellTooLong', at, { limit: limits.cellLength });
    else if (typeof value === 'string' && value.includes(lostCharacter)) stop('unreadableCharacter', at);
    else if (token <= TokenType.COMMA && typeof value === 'string') refuse(builder.mark(value, at), at);
    else refuse(builder.scalar(value, at), at);
  };
  tokenizer.onError = () => stop(ending ? 'truncated' : 'jsonMalformed', cursor.to(pushed));

  const taken = () => {
    const all = found;
    found = [];
    return all;
  };
  return {
    push: (piece: Uint8Array) => {
      cursor.push(piece);
      tokenizer.write(piece);
      pushed += piece.length;
      if (pushed - heldFrom > limits.documentBytes)
        stop('documentTooLarge', cursor.to(pushed), { limit: limits.documentValues });
      if (pushed - lastToken > limits.cellLength * 4 + pieceLength)
        stop('cellTooLong', cursor.to(pushed), { limit: limits.cellLength });
      return taken();
    },
    end: () => {
      ending = true;
      if (!stopped && !tokenizer.isEnded) tokenizer.end();
      const root = builder.root();
      if (!stopped && root === null && pushed > 0) stop('truncated', cursor.to(pushed));
      if (!stopped && root !== null) found.push({ kind: 'document', node: root });
      return taken();
    },
    stopped: () => stopped,
  };
}
