import { type Place, type Problem, problemAt } from '../problem.ts';
import { type Answer, type ObjectNode, placeIn } from './answer.ts';
import { type AnswerKind, ofObject } from './answer-kind.ts';
import { otherThanAsked } from './if-asked.ts';
import type { ListKind } from './list-kind.ts';
import { anyList } from './lists.ts';
import { embedded, linkedMunicipality, pageOf } from './page.ts';
import type { PlannedEducationsRow } from './rows.ts';

/** A list that comes in pages, by its name in `_embedded`. */
export interface PagedList {
  readonly name: string;
  /**
   * The list passes over the municipality it is asked for and answers with the whole country, and nothing in it tells: it is
   * refused when a municipality was asked for.
   */
  readonly isCompact: boolean;
  readonly rows: ListKind<PlannedEducationsRow>['rows'];
  readonly keyOf?: (row: PlannedEducationsRow) => string;
}

/**
 * A page of a list. What was asked for its own link tells, which most often stands after the elements: these are held until
 * then, unless the caller has said.
 */
export function pagedKind(lists: readonly PagedList[]): AnswerKind {
  const names = lists.map(({ name }) => name);
  const compact = lists.filter(({ isCompact }) => isCompact).map(({ name }) => name);
  const compactIn = (body: ObjectNode) => compact.some((name) => embedded(body, name) !== undefined);

  const kindOf = ({ name, isCompact, ...reading }: PagedList): ListKind<PlannedEducationsRow> => ({
    at: ['body', '_embedded', name],
    isOf: () => true,
    ...reading,
    telling: ({ body, isWhole }, answer) => {
      const isSaid = answer.said !== undefined || isWhole || body?.fields.has('_links') === true;
      if (!isSaid) return null;
      const linked = answer.said === undefined && body !== null ? linkedMunicipality(body) : undefined;
      const municipalityCode = answer.asked.municipalityCode ?? linked;
      if (isCompact && municipalityCode !== undefined) return 'refused';
      const asked = { ...answer.asked, ...(municipalityCode === undefined ? {} : { municipalityCode }) };
      return (row, place) => otherThanAsked(row, place, asked) ?? row;
    },
  });

  return {
    lists: lists.map((list) => anyList(kindOf(list))),
    ...ofObject(
      (body) => names.some((name) => embedded(body, name) !== undefined),
      function* (body, path, answer, read) {
        const page = pageOf(body, path, names, answer);
        yield* page.problems();
        yield* otherQuestion(
          page.municipalityCode,
          page.total ?? read.found(),
          compactIn(body) && read.found() > 0,
          placeIn(answer, body, path),
          answer.said,
        );
        yield* read.release({ body, isWhole: true });
        yield* page.ending(read.found());
      },
    ),
  };
}

/** What is wrong with a list that is, or should be, of one municipality. */
function* otherQuestion(
  asked: string | undefined,
  total: number,
  isCompact: boolean,
  place: Place,
  said: Answer['said'],
): Generator<Problem> {
  if (asked === undefined) return;
  if (isCompact && said !== null)
    yield problemAt(place, 'municipalityNotApplied', { params: { asked, total } });
  else if (!isCompact && said === null) yield problemAt(place, 'municipalityNotAsked', { cell: asked });
}
