import { type JsonNode, leaves, pathText, type Streamed } from '../json/index.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';
import { type Answer, type Path, placeIn, type Steps } from './answer.ts';
import type { ListKind, Said } from './list-kind.ts';
import { type OpenList, openList } from './open-list.ts';

/** A kind among others, whatever its rows are. */
export interface AnyListKind {
  readonly at: Streamed['path'];
  readonly isOf: (item: JsonNode) => boolean;
  readonly open: (list: Path, answer: Answer) => OpenList;
}

export function anyList<Row>(kind: ListKind<Row>): AnyListKind {
  const { at, isOf } = kind;
  return { at, isOf, open: (list, answer) => openList(kind, list, answer) };
}

/** The lists of an answer, by where they stand. */
export interface Lists {
  item(node: JsonNode, path: Path, said: Said, mayTell: boolean): Steps;
  /** Whether an element of one of these kinds has come. */
  hasOf(kinds: readonly AnyListKind[]): boolean;
  /** Elements in all, of kinds that are known. */
  found(): number;
  release(said: Said): Steps;
  drop(): void;
}

interface Begun {
  kind: AnyListKind | null;
  list: OpenList | null;
  /** The first element of no kind. It is told when another shows what the list is: else the answer's ending tells. */
  unknown: Place | null;
}

/** Where every kind stands, each place once. */
export const placesOf = (kinds: readonly AnyListKind[]): readonly Streamed[] =>
  [...new Map(kinds.map(({ at }) => [at.join(), at])).values()].map((path) => ({ path, of: 'list' }));

export function listsOf(kinds: readonly AnyListKind[], answer: Answer): Lists {
  const lists = new Map<string, Begun>();

  const kindOf = (node: JsonNode, place: Path) =>
    kinds.find(({ at, isOf }) => standsAt(place, at) && isOf(node)) ?? null;

  /** The list that an element is of. The first one that is known decides what it is; one of another kind is none of it. */
  function* listOf(list: Begun, node: JsonNode, path: Path): Generator<Problem, OpenList | null> {
    const place = path.slice(0, -1);
    if (list.kind !== null && list.list !== null) {
      if (list.kind.isOf(node) || kindOf(node, place) === null) return list.list;
      yield problemAt(placeIn(answer, node, path), 'listElementUnknown');
      return null;
    }
    list.kind = kindOf(node, place);
    if (list.kind === null) {
      list.unknown ??= placeIn(answer, node, path);
      return null;
    }
    if (list.unknown !== null) yield problemAt(list.unknown, 'listElementUnknown');
    list.list = list.kind.open(place, answer);
    return list.list;
  }
  const all = () => [...lists.values()].flatMap(({ list }) => list ?? []);
  return {
    *item(node, path, said, mayTell) {
      const key = pathText(path.slice(0, -1));
      const list = lists.get(key) ?? { kind: null, list: null, unknown: null };
      lists.set(key, list);
      const open = yield* listOf(list, node, path);
      if (open === null) answer.tally.refused(leaves(node));
      else yield* open.item(node, Number(path.at(-1)), said, mayTell);
    },
    hasOf: (some) => [...lists.values()].some(({ kind }) => kind !== null && some.includes(kind)),
    found: () => all().reduce((sum, list) => sum + list.found(), 0),
    *release(said) {
      for (const list of all()) yield* list.release(said);
    },
    drop: () => {
      for (const list of all()) list.drop();
    },
  };
}

const standsAt = (place: Path, at: Streamed['path']) =>
  place.length === at.length &&
  at.every((key, index) => (typeof key === 'string' ? place[index] === key : key.test(String(place[index]))));
