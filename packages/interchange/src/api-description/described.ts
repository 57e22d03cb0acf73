import type { JsonNode } from '../json/index.ts';
import { methods } from './grammar.ts';
import { pointerText, referenceOf, textIn } from './pointer.ts';
import type { ApiDescriptionRow, DescribedType, Reference } from './rows.ts';
import { isPlain, type Met, type ObjectNode, type Path } from './walk.ts';

/** What an object that is met describes: rows in the order that they stand. */
export function described({ met, node, path }: Met): readonly ApiDescriptionRow[] {
  const rows: ApiDescriptionRow[] = [];
  const reference = ownReference(node);
  if (met === 'path') rows.push(...pathAndOperations(node, path));
  if (met === 'parameter') rows.push(...parameter(node, path));
  if (met === 'schema') rows.push(...codeList(node, path), ...fields(node, path));
  if (met === 'postmanRequest') rows.push(...request(node));
  if (reference !== null)
    rows.push({ kind: 'reference', line: node.line, from: pointerText(path), to: reference, values: [] });
  return rows;
}

const ownReference = (node: ObjectNode): Reference | null => {
  const text = textIn(node, '$ref');
  return text !== null && isPlain(text) ? referenceOf(text) : null;
};
const asObject = (node: JsonNode | undefined): ObjectNode | null => (node?.kind === 'object' ? node : null);
const entriesOf = (node: JsonNode | undefined) => [...(asObject(node)?.fields ?? [])];
const itemsOf = (node: JsonNode | undefined) => (node?.kind === 'array' ? node.items : []);
const isTrue = (node: JsonNode | undefined) => node?.kind === 'scalar' && node.value === true;
/** A value, or a list of them, as texts. What is no text (`true`, 3, null) as it is written. */
const textsOf = (node: JsonNode | undefined): readonly string[] =>
  (node?.kind === 'scalar' ? [node] : itemsOf(node))
    .flatMap((one) => (one.kind === 'scalar' ? [String(one.value)] : []))
    .filter(isPlain);

function* pathAndOperations(node: ObjectNode, at: Path): Generator<ApiDescriptionRow> {
  const path = String(at.at(-1) ?? '');
  const operations = methods.flatMap((method) => {
    const operation = asObject(node.fields.get(method));
    return operation === null ? [] : [{ method, operation }];
  });
  const reference = ownReference(node);
  const named = operations.map(({ method }) => method);
  yield { kind: 'path', line: node.line, path, methods: named, reference, values: [] };
  for (const { method, operation } of operations)
    yield {
      kind: 'operation',
      line: operation.line,
      path,
      method,
      id: textIn(operation, 'operationId'),
      parameters: itemsOf(operation.fields.get('parameters')).flatMap(parameterName),
      answers: entriesOf(operation.fields.get('responses')).map(([status]) => status),
      values: [],
    };
}

function parameterName(node: JsonNode): readonly string[] {
  const found = asObject(node);
  const name = found && (textIn(found, 'name') ?? textIn(found, '$ref'));
  return name === null || !isPlain(name) ? [] : [name];
}

function* parameter(node: ObjectNode, path: Path): Generator<ApiDescriptionRow> {
  const name = textIn(node, 'name') ?? String(path.at(-1) ?? '');
  if (node.fields.has('$ref') || !isPlain(name)) return;
  yield {
    kind: 'parameter',
    line: node.line,
    pointer: pointerText(path),
    name,
    // The description of a header says neither; it is named by where it stands.
    in: textIn(node, 'in') ?? 'header',
    type: typeOf(node.fields.get('schema')),
    required: isTrue(node.fields.get('required')),
    values: [],
  };
}

function* codeList(node: ObjectNode, path: Path): Generator<ApiDescriptionRow> {
  const codes = textsOf(node.fields.get('enum'));
  if (codes.length === 0) return;
  const title = textIn(node, 'title');
  const name = title !== null && isPlain(title) ? title : nameOf(path);
  yield { kind: 'codes', line: node.line, pointer: pointerText(path), name, codes, values: [] };
}

/** The last step that is a name of the author's own. */
const nameOf = (path: Path): string =>
  String(
    path.findLast((step) => typeof step === 'string' && !['items', 'schema', 'allOf'].includes(step)) ?? '',
  );

function* fields(node: ObjectNode, path: Path): Generator<ApiDescriptionRow> {
  const required = textsOf(node.fields.get('required'));
  for (const [name, schema] of entriesOf(node.fields.get('properties'))) {
    const found = asObject(schema);
    if (found === null || !isPlain(name)) continue;
    const items = found.fields.get('items');
    const type = typeOf(found);
    yield {
      kind: 'field',
      line: found.line,
      schema: pointerText(path),
      name,
      type,
      items: items === undefined ? null : typeOf(items),
      required: required.includes(name),
      nullable: isTrue(found.fields.get('nullable')) || type.types.includes('null'),
      values: [],
    };
  }
}

/** A type said directly, or by the one reference of a combination (`allOf: [{$ref}, {description}]`). */
function typeOf(schema: JsonNode | undefined): DescribedType {
  const node = asObject(schema);
  if (node === null) return { types: [], format: null, codes: [], reference: null };
  const combined = ['allOf', 'oneOf', 'anyOf'].flatMap((name) => itemsOf(node.fields.get(name)));
  const references = [node, ...combined].flatMap((one) => {
    const found = asObject(one);
    return found === null ? [] : [ownReference(found)].filter((reference) => reference !== null);
  });
  const format = textIn(node, 'format');
  return {
    types: textsOf(node.fields.get('type')).filter(isPlain),
    format: format !== null && isPlain(format) ? format : null,
    codes: textsOf(node.fields.get('enum')).filter(isPlain),
    reference: references[0] ?? null,
  };
}

/** A request of a Postman collection: its path is as the collection writes it, with its variables. */
function* request(node: ObjectNode): Generator<ApiDescriptionRow> {
  const url = node.fields.get('url');
  const parts = asObject(url);
  const raw = url?.kind === 'scalar' ? String(url.value) : parts && textIn(parts, 'raw');
  const method = textIn(node, 'method')?.toLowerCase() ?? 'get';
  if (raw === null || !isPlain(raw)) return;
  const [path = ''] = raw.replace(/^(\{\{[^}]*\}\}|[a-z]+:\/\/[^/]*)+(:\{\{[^}]*\}\}|:\d+)?/, '').split('?');
  const query = itemsOf(parts?.fields.get('query')).flatMap((one) => asObject(one) ?? []);
  const parameters = query.flatMap((one) => textIn(one, 'key') ?? []).filter(isPlain);
  yield { kind: 'operation', line: node.line, path, method, id: null, parameters, answers: [], values: [] };
}
