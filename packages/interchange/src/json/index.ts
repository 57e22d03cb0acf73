export type { Streamed } from './builder.ts';
export { type Checked, checked } from './checked.ts';
export { type Json, type JsonNode, type JsonScalar, leaves, nodeAt, pathText, plain } from './node.ts';
export { type JsonItem, jsonParts, type TakeScalar } from './read.ts';
export { FreeText, NameText, OrganisationNumber, shaped } from './text.ts';
