import { bytes, integers } from '../growing.ts';
import type { Place } from '../problem.ts';
import type { EgilObject, EgilType } from './rows.ts';

/** What is needed of an object when its row has been told. */
export interface KeptObject {
  readonly kind: EgilObject['kind'];
  readonly place: Place;
  /** The objects that it refers to, by their numbers. */
  readonly to: readonly number[];
  /** Of a user: the units enrolled at. */
  readonly units: number;
}

/**
 * The objects of a file. A municipality sends a hundred thousand of them, so of each only numbers are kept: every object that
 * is sent or referred to has one, in however many places its identifier stands.
 */
export interface KeptObjects {
  numberOf(type: EgilType, id: string): number;
  typeOf(number: number): EgilType | undefined;
  idOf(number: number): string;
  /** False when it has been created before. */
  create(number: number): boolean;
  put(number: number, object: KeptObject): void;
  remove(number: number): void;
  has(number: number): boolean;
  /** In the order in which they first came. */
  all(): Generator<readonly [number: number, object: KeptObject]>;
}

const kinds: readonly EgilObject['kind'][] = [
  'organisation',
  'schoolUnitGroup',
  'schoolUnit',
  'user',
  'employment',
  'studentGroup',
  'activity',
];

export function keptObjects(file: string): KeptObjects {
  const numbers = new Map<EgilType, Map<string, number>>();
  const ids: string[] = [];
  const types: EgilType[] = [];
  /** By an object's number: 1 when it has been created, its kind from 1, its place, and where its targets begin. */
  const [created, kindOf, units] = [bytes(), bytes(), bytes()];
  const [lines, columns, indexes, starts, counts] = [
    integers(),
    integers(),
    integers(),
    integers(),
    integers(),
  ];
  const [order, targets] = [integers(), integers()];
  /** Whether it stands in the order already: it keeps its place when it is replaced. */
  const ordered = bytes();
  let sent = 0;
  let referred = 0;

  const objectAt = (number: number, kind: EgilObject['kind']): KeptObject => {
    const start = starts.at(number);
    const index = indexes.at(number) - 1;
    const path = index < 0 ? null : `[${index}]`;
    return {
      kind,
      place: { file, line: lines.at(number), column: columns.at(number), path },
      to: Array.from({ length: counts.at(number) }, (_, at) => targets.at(start + at)),
      units: units.at(number),
    };
  };
  return {
    numberOf: (type, id) => {
      const ofType = numbers.get(type) ?? new Map<string, number>();
      numbers.set(type, ofType);
      const before = ofType.get(id);
      if (before !== undefined) return before;
      ofType.set(id, ids.length);
      types.push(type);
      return ids.push(id) - 1;
    },
    typeOf: (number) => types[number],
    idOf: (number) => ids[number] ?? '',
    create: (number) => {
      const isNew = created.at(number) === 0;
      created.set(number, 1);
      return isNew;
    },
    put: (number, { kind, place, to, units: enrolled }) => {
      if (ordered.at(number) === 0) order.set(sent++, number);
      ordered.set(number, 1);
      kindOf.set(number, kinds.indexOf(kind) + 1);
      lines.set(number, place.line ?? 0);
      columns.set(number, place.column ?? 0);
      indexes.set(number, 1 + Number(/^\[(\d+)\]$/.exec(place.path ?? '')?.[1] ?? -1));
      units.set(number, Math.min(enrolled, 255));
      starts.set(number, referred);
      counts.set(number, to.length);
      for (const target of to) targets.set(referred++, target);
    },
    remove: (number) => kindOf.set(number, 0),
    has: (number) => kindOf.at(number) > 0,
    *all() {
      for (let at = 0; at < sent; at += 1) {
        const number = order.at(at);
        const kind = kinds[kindOf.at(number) - 1];
        if (kind !== undefined) yield [number, objectAt(number, kind)];
      }
    },
  };
}
