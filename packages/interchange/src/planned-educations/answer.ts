import type { SchoolYear } from '@varje-elev/domain/school-year';
import type { z } from 'zod';
import { checked, type JsonNode, leaves, nodeAt, pathText } from '../json/index.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';
import type { Tally } from '../tally.ts';
import type { PlannedEducationsRow } from './rows.ts';

export type ObjectNode = Extract<JsonNode, { kind: 'object' }>;

/** What was asked for, as far as the one who asked says. An answer to another question is not read. */
export interface Asked {
  /**
   * Null when all were asked for. Where it is not said, a list's own link is believed; that comes after the units, which are
   * held until then.
   */
  readonly municipalityCode?: string | null;
  readonly schoolUnitCode?: string;
  /** SALSA's year, which the answer tells after its units: where it is not said, they are held until then. */
  readonly schoolYear?: SchoolYear;
}

/** One answer, while it is read. */
export interface Answer {
  readonly file: string;
  readonly tally: Tally;
  /** Cells refused so far. */
  readonly refused: () => number;
  readonly asked: Omit<Asked, 'municipalityCode'> & { readonly municipalityCode?: string };
  /** Whether it was said which municipality was asked for, or that all were (null). */
  readonly said: Asked['municipalityCode'];
  /** Unknown fields that have been told. */
  readonly told: Set<string>;
}

export type Steps = Generator<PlannedEducationsRow | Problem>;
export type Path = readonly PropertyKey[];

/** Where a part of a node stands in the file. `path` leads to the node. */
export function placeIn(answer: Answer, node: JsonNode, path: Path, at: Path = []): Place {
  const { line, column } = nodeAt(node, at);
  return { file: answer.file, line, column, path: pathText([...path, ...at]) || null };
}

export const isObject = (node: JsonNode | undefined): node is ObjectNode => node?.kind === 'object';
export const textOf = (node: JsonNode | undefined): string | null =>
  node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : null;

/** The object with some of its fields only, at the same place. */
export function fieldsOf(node: ObjectNode, wanted: (name: string) => boolean): ObjectNode {
  return { ...node, fields: new Map([...node.fields].filter(([name]) => wanted(name))) };
}

/** Refuses a node as a whole, where some of its cells may have been refused since `before`. */
export const refuseRest = ({ tally, refused }: Answer, node: JsonNode, before: number) =>
  tally.refused(leaves(node) - (refused() - before));

/** An element by its schema, its cells counted as refused where they are not read. */
export function* itemIn<Value>(
  node: JsonNode,
  path: Path,
  schema: z.ZodType<Value>,
  { file, told, tally }: Answer,
): Generator<Problem, Value | null> {
  const { value, problems, passedOver } = checked(node, path, schema, file, told);
  yield* problems;
  tally.refused(value === null ? leaves(node) : passedOver);
  return value;
}

/** Fields of an object that are none of those known: refused, each told the first time. */
export function* refuseOthers(
  node: ObjectNode,
  path: Path,
  known: readonly string[],
  answer: Answer,
): Generator<Problem> {
  for (const [name, field] of node.fields) {
    if (known.includes(name)) continue;
    answer.tally.refused(leaves(field));
    const shape = [...path, name].map((step) => (typeof step === 'number' ? '[]' : String(step))).join('.');
    if (answer.told.has(shape)) continue;
    answer.told.add(shape);
    const cell = field.kind === 'scalar' ? String(field.value) : null;
    yield problemAt(placeIn(answer, node, path, [name]), 'fieldUnknown', { cell });
  }
}
