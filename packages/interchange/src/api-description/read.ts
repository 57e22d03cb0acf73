import { countingRefused } from '../counting-refused.ts';
import { opened, readWhole } from '../decoding/index.ts';
import { type JsonNode, jsonParts, leaves } from '../json/index.ts';
import type { Limits } from '../limits.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Bytes, Reading, ReadOptions } from '../reading.ts';
import { type Tally, tallied } from '../tally.ts';
import { yamlDocument } from '../yaml/index.ts';
import { described } from './described.ts';
import { leadsSomewhere } from './pointer.ts';
import { rootOf } from './root.ts';
import type { ApiDescriptionRow, DescribedReference } from './rows.ts';
import { type Met, placeIn, type Walk, walked } from './walk.ts';

/**
 * Reads the description of an API: OpenAPI 3.0 and 3.1 in JSON or YAML, whole or in files of parts, a JSON Schema, or a
 * Postman collection (2.1). Rows say what is described: paths, operations, parameters, the fields of objects and lists
 * of codes. Running texts and examples are looked through for persons' numbers and are no part of a row.
 *
 * A reference within the file that leads nowhere is an error at its place; other files that are referred to are noted
 * once each. Nothing is fetched.
 */
export function readApiDescription(bytes: Bytes, options: ReadOptions): Reading<ApiDescriptionRow> {
  return tallied(options, (tally) => rows(bytes, options.file, tally));
}

async function* rows(bytes: Bytes, file: string, tally: Tally): AsyncGenerator<ApiDescriptionRow | Problem> {
  for await (const step of documentIn(bytes, file, tally.limits)) {
    if ('severity' in step) yield step;
    else yield* allOf(step, { file, tally, told: new Set() });
  }
}

async function* documentIn(bytes: Bytes, file: string, limits: Limits): AsyncGenerator<JsonNode | Problem> {
  const whole = await readWhole(bytes, limits.documentBytes);
  const { isJson, bytes: again } = await opened(whole);
  if (!isJson) {
    yield* yamlDocument(again, file, limits);
    return;
  }
  for await (const part of jsonParts(again, { file, limits }))
    if ('severity' in part) yield part;
    else if (part.kind === 'document') yield part.node;
}

const known = 'OpenAPI 3, JSON Schema, Postman 2.1';

function* allOf(node: JsonNode, walk: Walk): Generator<ApiDescriptionRow | Problem> {
  const counted = countingRefused(walk.tally);
  const root = node.kind === 'object' ? rootOf(node) : null;
  const cells = leaves(node);
  walk.tally.cells(cells);
  if (root === null || node.kind !== 'object') {
    walk.tally.refused(cells);
    yield problemAt(placeIn(walk, node, []), 'descriptionUnknown', {
      cell: node.kind === 'scalar' ? String(node.value) : null,
      params: { known },
    });
    return;
  }
  const inner = { ...walk, tally: counted.tally };
  const files = new Set<string>();
  for (const step of rootParts(node, root, inner)) {
    if (!('met' in step)) {
      yield step;
      continue;
    }
    for (const row of described(step)) {
      yield row;
      if (row.kind === 'reference') yield* referenced(row, node, step, walk, files);
    }
  }
  walk.tally.labels(cells - counted.refused());
}

function* rootParts(
  node: Extract<JsonNode, { kind: 'object' }>,
  root: NonNullable<ReturnType<typeof rootOf>>,
  walk: Walk,
): Generator<Met | Problem> {
  if (typeof root === 'string' || !('parts' in root)) yield* walked(node, root, [], walk);
  else
    for (const [name, part] of node.fields) {
      const shape = root.parts.get(name);
      if (shape !== undefined) yield* walked(part, shape, [name], walk);
      else yield* walked({ ...node, fields: new Map([[name, part]]) }, { object: 'nothing' }, [], walk);
    }
}

function* referenced(
  { to, line }: DescribedReference,
  root: JsonNode,
  { node, path }: Met,
  walk: Walk,
  files: Set<string>,
): Generator<Problem> {
  const place = placeIn(walk, { ...node, line }, [...path, '$ref']);
  if (to.file === null) {
    if (to.pointer === null || !leadsSomewhere(root, to.pointer))
      yield problemAt(place, 'referenceUnresolved', { cell: to.pointer });
  } else if (!files.has(to.file)) {
    files.add(to.file);
    yield problemAt(place, 'referenceElsewhere', { severity: 'note', params: { target: to.file } });
  }
}
