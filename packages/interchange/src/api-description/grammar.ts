/**
 * What a field of a description may hold: a value of its own, anything (an example), an object of a kind, a list of a
 * kind, or a map from names to a kind.
 */
export type Shape =
  | 'value'
  | 'values'
  | 'any'
  | { readonly object: ObjectKind }
  | { readonly list: Shape }
  | { readonly map: Shape }
  /** An object of the kind, or a value (`additionalProperties: false`). */
  | { readonly objectOrValue: ObjectKind }
  /** An object of the kind, or a list of them. */
  | { readonly objectOrList: ObjectKind };

export type ObjectKind = keyof typeof objects;

const object = <Kind extends string>(kind: Kind) => ({ object: kind }) as const;
const list = <One>(of: One) => ({ list: of }) as const;
const map = <One>(of: One) => ({ map: of }) as const;
const objectOrValue = <Kind extends string>(kind: Kind) => ({ objectOrValue: kind }) as const;
const schemas = list(object('schema'));

/** Several fields of one shape. */
function fields<One, Name extends string>(shape: One, ...names: readonly Name[]): Readonly<Record<Name, One>>;
function fields<One>(shape: One, ...names: readonly string[]): Readonly<Record<string, One>> {
  return Object.fromEntries(names.map((name) => [name, shape]));
}
const values = <Name extends string>(...names: readonly Name[]) => fields('value' as const, ...names);

/** The methods of HTTP that a path can have. */
export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/**
 * The fields of each kind of object. `$ref` may stand in all of them, `x-…` too.
 *
 * Sources: OpenAPI 3.0.3 and 3.1.0; JSON Schema 2020-12 (core, validation) with the fields OpenAPI adds; Postman
 * Collection 2.1.0. What descriptions of the school's APIs do not use (callbacks, links' servers) is left out: it is
 * then told as unknown.
 */
export const objects = {
  openapi: {
    ...values('openapi', 'jsonSchemaDialect'),
    info: object('info'),
    servers: list(object('server')),
    tags: list(object('tag')),
    paths: map(object('path')),
    components: object('components'),
    security: 'any',
    externalDocs: object('documentation'),
  },
  info: {
    ...values('title', 'summary', 'description', 'version', 'termsOfService'),
    contact: object('contact'),
    license: object('contact'),
  },
  contact: values('name', 'url', 'email', 'identifier'),
  server: { ...values('url', 'description'), variables: 'any' },
  tag: { ...values('name', 'description'), externalDocs: object('documentation') },
  documentation: values('url', 'description'),
  path: {
    ...values('summary', 'description'),
    ...fields(object('operation'), ...methods),
    servers: list(object('server')),
    parameters: list(object('parameter')),
  },
  operation: {
    ...values('operationId', 'summary', 'description', 'deprecated'),
    tags: 'values',
    externalDocs: object('documentation'),
    parameters: list(object('parameter')),
    requestBody: object('body'),
    responses: map(object('answer')),
    callbacks: map(map(object('path'))),
    security: 'any',
    servers: list(object('server')),
  },
  parameter: {
    ...values('name', 'in', 'description', 'required', 'deprecated', 'allowEmptyValue', 'style', 'explode'),
    ...values('allowReserved'),
    schema: object('schema'),
    content: map(object('content')),
    example: 'any',
    examples: map(object('example')),
  },
  body: { ...values('description', 'required'), content: map(object('content')) },
  content: {
    schema: object('schema'),
    example: 'any',
    examples: map(object('example')),
    encoding: 'any',
  },
  answer: {
    ...values('description'),
    headers: map(object('parameter')),
    content: map(object('content')),
    links: 'any',
  },
  example: { ...values('summary', 'description', 'externalValue'), value: 'any' },
  components: {
    schemas: map(object('schema')),
    responses: map(object('answer')),
    parameters: map(object('parameter')),
    examples: map(object('example')),
    requestBodies: map(object('body')),
    headers: map(object('parameter')),
    securitySchemes: 'any',
    links: 'any',
    callbacks: map(map(object('path'))),
  },
  schema: {
    ...values('$schema', '$id', '$comment', '$anchor', 'title', 'description', 'format', 'pattern', 'const'),
    ...values('nullable', 'readOnly', 'writeOnly', 'deprecated', 'uniqueItems', 'minimum', 'maximum'),
    ...values('exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength', 'minItems'),
    ...values('maxItems', 'minProperties', 'maxProperties', 'contentEncoding', 'contentMediaType'),
    type: 'values',
    required: 'values',
    enum: 'values',
    default: 'any',
    example: 'any',
    examples: 'any',
    properties: map(object('schema')),
    patternProperties: map(object('schema')),
    $defs: map(object('schema')),
    definitions: map(object('schema')),
    dependentRequired: 'any',
    items: { objectOrList: 'schema' },
    prefixItems: schemas,
    additionalProperties: objectOrValue('schema'),
    unevaluatedProperties: objectOrValue('schema'),
    propertyNames: object('schema'),
    contains: object('schema'),
    allOf: schemas,
    oneOf: schemas,
    anyOf: schemas,
    ...fields(object('schema'), 'not', 'if', 'then', 'else'),
    discriminator: 'any',
    xml: 'any',
    externalDocs: object('documentation'),
  },
  postman: {
    info: object('postmanInfo'),
    item: list(object('postmanItem')),
    event: 'any',
    variable: 'any',
    auth: 'any',
    protocolProfileBehavior: 'any',
  },
  postmanInfo: { ...values('_postman_id', '_exporter_id', 'name', 'schema', 'version'), description: 'any' },
  postmanItem: {
    ...values('id', 'name'),
    description: 'any',
    item: list(object('postmanItem')),
    request: object('postmanRequest'),
    response: 'any',
    event: 'any',
    variable: 'any',
    protocolProfileBehavior: 'any',
  },
  postmanRequest: {
    ...values('method'),
    description: 'any',
    header: 'any',
    body: 'any',
    url: 'any',
    auth: 'any',
  },
  /** What has no field that is known. */
  nothing: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, unknown>>>>;
