import type { z } from 'zod';
import { checked, type JsonNode, leaves } from '../json/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import { withoutCivicNumbers } from './civic-number.ts';

/** One entry of a register, and where it stands. */
export interface EntryAt {
  readonly node: JsonNode;
  readonly path: readonly PropertyKey[];
  readonly file: string;
  /** Unknown fields that have been told. */
  readonly told: Set<string>;
}

export interface EntryRead<Row> {
  readonly row: Row | null;
  readonly problems: readonly Problem[];
  /** Cells of the entry that are not read. */
  readonly refused: number;
}

/** How the entries of one kind are known and read. */
export interface EntryKind<Row> {
  /** Fields that no other kind has. */
  readonly signs: readonly string[];
  readonly read: (entry: EntryAt) => EntryRead<Row>;
}

/** A kind by its schema. Civic numbers are taken out first; what else is not as the schema says refuses the entry. */
export function entryKind<Entry, Row>(
  signs: readonly string[],
  schema: z.ZodType<Entry>,
  row: (entry: Entry, line: number) => Row,
): EntryKind<Row> {
  return {
    signs,
    read: ({ node, path, file, told }) => {
      const without = withoutCivicNumbers(node, path, file);
      const { value, problems, passedOver } = checked(without.node, path, schema, file, told);
      const all = [...without.problems, ...problems.map(inOtherField)];
      if (value === null) return { row: null, problems: all, refused: leaves(node) };
      return { row: row(value, node.line), problems: all, refused: without.refused + passedOver };
    },
  };
}

/** A number outside its own field, in words that fit a register. */
const inOtherField = (problem: Problem): Problem =>
  problem.code === 'personalNumber'
    ? problemAt(problem, 'civicNumberElsewhere', { cell: problem.cell })
    : problem;
