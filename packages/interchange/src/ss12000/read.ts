import { checked, type JsonNode, jsonParts, leaves, pathText, type Streamed } from '../json/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Bytes, Reading, ReadOptions } from '../reading.ts';
import { type Tally, tallied } from '../tally.ts';
import { fewCivicNumbers } from './civic-number.ts';
import type { EntryKind } from './entry.ts';
import { heldReferences } from './held-references.ts';
import { kinds } from './kinds.ts';
import type { Ss12000Row } from './rows.ts';
import { Envelope, isProtected } from './schema.ts';

type ListName = keyof typeof kinds;
const listNames: readonly ListName[] = ['organisations', 'persons', 'groups', 'duties', 'activities'];
/** A page, and what is sent, can be long. */
const lists: readonly Streamed[] = ['data', ...listNames].map((name) => ({ path: [name], of: 'list' }));

/**
 * Reads SS 12000: an answer of the API (`data`, one page), what is sent to it (`persons`, `groups` …), or one entry alone.
 * Organisations, persons, groups, duties and activities; the others of the standard are refused as unknown.
 *
 * Civic numbers are refused cell by cell and the rest of the entry read. Of a person whose data are protected nothing is
 * read. Whether a reference leads anywhere cannot be told here: each kind is a file of its own.
 *
 * Source: SS 12000:2020 as Skolverket's reference API and national tests describe it (OpenAPI, JSON Schema; Apache 2.0).
 */
export function readSs12000(bytes: Bytes, options: ReadOptions): Reading<Ss12000Row> {
  const { file } = options;
  return tallied(options, (tally) => fewCivicNumbers(rows(bytes, file, tally), file));
}

interface Register {
  readonly file: string;
  readonly tally: Tally;
  readonly told: Set<string>;
  readonly seen: Set<string>;
}

async function* rows(bytes: Bytes, file: string, tally: Tally): AsyncGenerator<Ss12000Row | Problem> {
  const register: Register = { file, tally, told: new Set(), seen: new Set() };
  const references = heldReferences(tally.limits.documentValues);
  let entries = 0;
  for await (const part of jsonParts(bytes, { file, limits: tally.limits, each: lists })) {
    if ('severity' in part) {
      yield part;
    } else if (part.kind === 'item') {
      if (references.takes(part)) continue;
      entries += 1;
      yield* entry(part.node, part.path, register);
    } else if (isEnvelope(part.node)) {
      for (const { node, path } of references.held()) yield* entry(node, path, register);
      yield* envelope(part.node, register);
      return;
    } else if (entries === 0) {
      yield* entry(references.backIn(part.node), [], register);
      return;
    } else {
      const { line, column } = part.node;
      for (const node of [part.node, ...references.held().map((one) => one.node)]) refuse(node, tally);
      yield problemAt({ file, line, column }, 'registerUnknown', { params: { known: listNames.join(', ') } });
      return;
    }
  }
  for (const { node } of references.held()) refuse(node, tally);
}

function refuse(node: JsonNode, tally: Tally) {
  tally.cells(leaves(node));
  tally.refused(leaves(node));
}

const isEnvelope = (node: JsonNode): boolean =>
  node.kind === 'object' &&
  node.fields.size > 0 &&
  [...node.fields.keys()].every((name) => Object.hasOwn(Envelope.shape, name));

function kindOf(node: JsonNode, path: readonly PropertyKey[]): EntryKind<Ss12000Row> | null {
  const named = listNames.find((name) => name === path[0]);
  if (named !== undefined) return kinds[named];
  const fields = node.kind === 'object' ? node.fields : new Map<string, JsonNode>();
  return Object.values(kinds).find(({ signs }) => signs.some((sign) => fields.has(sign))) ?? null;
}

function* entry(
  node: JsonNode,
  path: readonly PropertyKey[],
  { file, tally, told, seen }: Register,
): Generator<Ss12000Row | Problem> {
  const cells = leaves(node);
  tally.cells(cells);
  const { line, column } = node;
  const place = { file, line, column, path: pathText(path) || null };
  const kind = kindOf(node, path);
  if (kind === null || isProtected(node)) {
    tally.refused(cells);
    yield kind === null
      ? problemAt(place, 'registerUnknown', { params: { known: listNames.join(', ') } })
      : problemAt(place, 'personProtected', { severity: 'note' });
    return;
  }
  const { row, problems, refused } = kind.read({ node, path, file, told });
  yield* problems;
  if (row === null || seen.has(row.id)) {
    tally.refused(cells);
    if (row !== null) yield problemAt(place, 'entryRepeated', { cell: row.id });
    return;
  }
  seen.add(row.id);
  tally.refused(refused);
  tally.labels(cells - refused);
  if (!uuid.test(row.id)) yield problemAt(place, 'idNotUuid', { cell: row.id, severity: 'warning' });
  yield row;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function* envelope(node: JsonNode, { file, tally, told }: Register): Generator<Problem> {
  const { value, problems, passedOver } = checked(node, [], Envelope, file, told);
  yield* problems;
  const cells = leaves(node);
  tally.cells(cells);
  tally.refused(value === null ? cells : passedOver);
  tally.labels(value === null ? 0 : cells - passedOver);
  const next = value?.pageToken ?? null;
  if (next === null) return;
  tally.next(next);
  yield problemAt({ file, line: null, column: null }, 'morePages', { cell: next, severity: 'warning' });
}
