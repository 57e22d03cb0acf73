import { opened } from '../decoding/index.ts';
import { checked, type JsonNode, leaves, pathText } from '../json/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Bytes, Reading, ReadOptions } from '../reading.ts';
import { fewCivicNumbers } from '../ss12000/index.ts';
import { type Tally, tallied } from '../tally.ts';
import { objectKinds } from './objects.ts';
import { createReferences, type References } from './references.ts';
import { listedRequests, type RequestAt, writtenRequests } from './requests.ts';
import type { EgilRow } from './rows.ts';
import { Head } from './schema.ts';

export interface EgilOptions extends ReadOptions {
  /** Identifiers of objects that the receiver has since before: a reference to one of them leads somewhere. */
  readonly known?: ReadonlySet<string>;
}

/**
 * Reads EGIL: the requests that a municipality's client sends (SCIM 2.0 with SS 12000:2018), as the client writes them
 * down in text or as a list in JSON. Each is a row: an object that is created or replaced, or a deletion.
 *
 * What the profile requires is required. A civic number is refused in its cell and the rest of the person read. At the
 * end it is told which references lead nowhere, who is employed twice at a unit and which pupil has no group.
 *
 * Source: EGIL implementationsprofil (Sambruk): objects and attributes, required or optional.
 */
export function readEgil(bytes: Bytes, options: EgilOptions): Reading<EgilRow> {
  return tallied(options, (tally) => fewCivicNumbers(rows(bytes, options, tally), options.file));
}

interface Exchange {
  readonly file: string;
  readonly tally: Tally;
  readonly told: Set<string>;
  readonly references: References;
}

async function* rows(
  bytes: Bytes,
  { file, known = new Set() }: EgilOptions,
  tally: Tally,
): AsyncGenerator<EgilRow | Problem> {
  const references = createReferences(file, known);
  const exchange: Exchange = { file, tally, told: new Set(), references };
  const { isJson, bytes: again } = await opened(bytes);
  const requests = isJson ? listedRequests : writtenRequests;
  for await (const step of requests(again, file, tally.limits))
    if ('severity' in step) yield step;
    else yield* request(step, exchange);
  yield* references.problems();
}

const kinds = { POST: objectKinds('POST'), PUT: objectKinds('PUT') };

function* request({ node, path }: RequestAt, exchange: Exchange): Generator<EgilRow | Problem> {
  const { file, tally, told, references } = exchange;
  const cells = leaves(node);
  tally.cells(cells);
  const { line, column } = node;
  const place = { file, line, column, path: pathText(path) || null };
  const fields = node.kind === 'object' ? new Map(node.fields) : new Map<string, JsonNode>();
  const body = fields.get('body');
  fields.delete('body');
  const bare: JsonNode = node.kind === 'object' ? { ...node, fields } : node;
  const { value: head, problems, passedOver } = checked(bare, path, Head, file, told);
  yield* problems;
  const id = head && addressed(head);
  const refuse = (problem: Problem | null) => {
    tally.refused(cells);
    return problem === null ? [] : [problem];
  };
  if (head === null || id === undefined) {
    const wrong = problemAt(place, 'requestAddress', { cell: head?.path ?? null });
    yield* refuse(head === null ? null : wrong);
  } else if (head.method === 'DELETE') {
    if (body !== undefined || id === null) {
      yield* refuse(problemAt(place, 'requestAddress', { cell: head.path }));
      return;
    }
    tally.refused(passedOver);
    tally.labels(cells - passedOver);
    references.remove(head.type, id);
    yield { kind: 'deletion', line, id, type: head.type, method: 'DELETE', values: [] };
  } else if (body === undefined) {
    yield* refuse(problemAt(place, 'fieldMissing', { params: { name: 'body' } }));
  } else {
    const at = [...path, 'body'];
    const read = kinds[head.method][head.type].read({ node: body, path: at, file, told });
    yield* read.problems;
    const wrong = read.row && misaddressed(read.row.id, id, body);
    if (read.row === null) yield* refuse(null);
    else if (wrong !== null) yield* refuse(problemAt(place, 'requestAddress', { cell: wrong }));
    else if (head.method === 'POST' && !references.create(head.type, read.row.id))
      yield* refuse(problemAt(place, 'entryRepeated', { cell: read.row.id }));
    else {
      references.add(read.row, place);
      tally.refused(read.refused + passedOver);
      tally.labels(cells - read.refused - passedOver);
      yield { ...read.row, line };
    }
  }
}

/** The id that an address ends with; null where it has none, undefined where it is not an address of the type. */
function addressed({ type, path, method }: Head): string | null | undefined {
  const [, named, id = null] = /^\/(\w+)(?:\/([0-9a-f-]{36}))?$/.exec(path) ?? [];
  if (named !== type) return undefined;
  return (method === 'POST') === (id === null) ? id : undefined;
}

/** The id that should have been the object's own, where the address or the body has another. */
function misaddressed(own: string, addressedTo: string | null, body: JsonNode): string | null {
  const said = body.kind === 'object' ? body.fields.get('id') : undefined;
  if (addressedTo !== null && addressedTo !== own) return addressedTo;
  return said?.kind === 'scalar' && said.value !== own ? String(said.value) : null;
}
