import { z } from 'zod';
import type { ApiDescriptionRow, DescribedField, Reference } from '../../src/api-description/index.ts';

/** A field by where it stands (`data.attributes[].status`), with the codes it may have. `*` is any name. */
export interface FieldAt {
  readonly path: string;
  /** Empty where any value will do. */
  readonly codes: readonly string[];
  readonly nullable: boolean;
}

export type Files = ReadonlyMap<string, readonly ApiDescriptionRow[]>;

/** What stands together (`allOf`) is the object's own. */
const combined = /^(\/(allOf|anyOf|oneOf)\/\d+)*$/;
const within = (whole: string, part: string) =>
  part.startsWith(whole) && combined.test(part.slice(whole.length));

/** The fields of a described object, its references followed through the files. */
export function describedFields(files: Files, file: string, pointer: string): readonly FieldAt[] {
  const found: FieldAt[] = [];
  const rowsIn = (name: string) => files.get(name) ?? [];
  const target = (from: string, { file: to, pointer: at }: Reference) => ({
    file: to === null ? from : new URL(to, `file:///${from}`).pathname.slice(1),
    pointer: at ?? '#',
  });
  const codesAt = (name: string, at: string) =>
    rowsIn(name).flatMap((row) => (row.kind === 'codes' && within(at, row.pointer) ? row.codes : []));

  const object = (name: string, at: string, prefix: string, seen: readonly string[]) => {
    const key = `${name}${at}`;
    if (seen.includes(key)) return;
    for (const row of rowsIn(name)) {
      if (row.kind === 'field' && within(at, row.schema)) field(name, row, prefix, [...seen, key]);
      if (row.kind !== 'reference' || !within(at, row.from)) continue;
      const to = target(name, row.to);
      object(to.file, to.pointer, prefix, [...seen, key]);
    }
  };
  const field = (name: string, row: DescribedField, prefix: string, seen: readonly string[]) => {
    const path = prefix === '' ? row.name : `${prefix}.${row.name}`;
    const at = `${row.schema}/properties/${row.name}`;
    const references = [row.type.reference, row.items?.reference ?? null].filter((one) => one !== null);
    const elsewhere = references
      .map((one) => target(name, one))
      .flatMap((to) => codesAt(to.file, to.pointer));
    const codes = [...elsewhere, ...codesAt(name, at), ...codesAt(name, `${at}/items`)];
    found.push({ path, codes: [...new Set(codes)], nullable: row.nullable });
    object(name, at, path, seen);
    object(name, `${at}/items`, `${path}[]`, seen);
  };
  object(file, pointer, '', []);
  return found;
}

/** The fields that a schema of our own knows. */
export function ownFields(schema: z.ZodType, prefix = ''): readonly FieldAt[] {
  const found: FieldAt[] = [];
  const choices = (node: unknown): readonly unknown[] => {
    const several = ['anyOf', 'oneOf', 'allOf'].flatMap((name) => listIn(node, name));
    return several.length === 0 ? [node] : several.flatMap(choices);
  };
  const field = (node: unknown, path: string) => {
    const all = choices(node);
    const items = all.flatMap((one) => choices(Reflect.get(Object(one), 'items') ?? {}));
    const nullable = all.some((one) => [Reflect.get(Object(one), 'type')].flat().includes('null'));
    const codes = [...all, ...items].flatMap((one) => listIn(one, 'enum').map(String));
    found.push({ path, codes, nullable });
    object(node, path);
  };
  const object = (node: unknown, path: string) => {
    for (const one of choices(node).map(Object)) {
      const below = (name: string) => (path === '' ? name : `${path}.${name}`);
      for (const [name, child] of Object.entries(Object(one.properties))) field(child, below(name));
      if (typeof one.additionalProperties === 'object') field(one.additionalProperties, below('*'));
      if (one.items !== undefined) object(one.items, `${path}[]`);
    }
  };
  object(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }), prefix);
  return found;
}

function listIn(node: unknown, name: string): readonly unknown[] {
  const list: unknown = Reflect.get(Object(node), name);
  return Array.isArray(list) ? list : [];
}

/** What is described and not known: fields, codes, and values that may be null, each as `path` or `path: code`. */
export function notKnown(described: readonly FieldAt[], own: readonly FieldAt[]): readonly string[] {
  return described.flatMap(({ path, codes, nullable }) => {
    const known = own.filter((one) => standsFor(one.path, path));
    if (known.length === 0) return [path];
    const ownCodes = known.flatMap((one) => one.codes);
    const missing = ownCodes.length === 0 ? [] : codes.filter((code) => !ownCodes.includes(code));
    const wrong = missing.map((code) => `${path}: ${code}`);
    return nullable && !known.some((one) => one.nullable) ? [...wrong, `${path}: null`] : wrong;
  });
}

const standsFor = (own: string, described: string) => {
  const steps = described.split('.');
  const ours = own.split('.');
  return ours.length === steps.length && ours.every((step, at) => step === '*' || step === steps[at]);
};
