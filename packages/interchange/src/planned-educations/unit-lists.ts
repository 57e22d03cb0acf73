import { type JsonNode, leaves, type Streamed } from '../json/index.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';
import {
  type Answer,
  type Asked,
  itemIn,
  type ObjectNode,
  type Path,
  placeIn,
  type Steps,
} from './answer.ts';
import { otherThanAsked } from './if-asked.ts';
import { embedded, pageOf } from './page.ts';
import type { UnitRow } from './rows.ts';
import { CompactUnit, ListedUnit } from './schema.ts';
import { compactUnit, listedUnit } from './units.ts';

const lists = ['listedSchoolUnits', 'compactSchoolUnits'];
/** The lists of units in an answer, which may be of any length. */
export const unitLists: readonly Streamed[] = lists.map((name) => ({
  path: ['body', '_embedded', name],
  of: 'list',
}));

export const isUnitList = (body: ObjectNode) => lists.some((name) => embedded(body, name) !== undefined);

/** Values of units that are held at most: 50 000 units, seven times those of the whole country. */
const mostHeld = 800_000;

/** A unit that has been read, with what to say of it should it not be what was asked for. */
interface Held {
  readonly row: UnitRow;
  readonly place: Place;
  readonly cells: number;
}

/**
 * A page of `/school-units` or `/compact-school-units`, unit by unit. The compact one passes over the municipality it is
 * asked for and answers with the whole country, and nothing in it tells, so it is refused when a municipality was asked
 * for. Whether one was, the page itself tells after its units: these are held until then, unless the caller has said.
 */
export function unitListReader(answer: Answer, { municipalityCode: said }: Asked) {
  const { tally, file } = answer;
  let held: Held[] = [];
  const limit = Math.min(tally.limits.documentValues, mostHeld);
  let heldCells = 0;
  let found = 0;
  let isCompact = false;

  function* unitOf(node: JsonNode, path: Path): Generator<Problem, UnitRow | null> {
    if (!path.includes('compactSchoolUnits')) {
      const value = yield* itemIn(node, path, ListedUnit, answer);
      return value && listedUnit(node, value);
    }
    isCompact = true;
    const value = yield* itemIn(node, path, CompactUnit, answer);
    return value && compactUnit(node, value);
  }
  const told = ({ row, place, cells }: Held, asked: Answer['asked']): UnitRow | Problem => {
    const other = otherThanAsked(row, place, asked);
    if (other !== null) tally.refused(cells);
    return other ?? row;
  };
  const drop = () => {
    for (const { cells } of held) tally.refused(cells);
    held = [];
  };
  return {
    /** An element of one of the lists. `isOk`: the answer has said that it is one; null, not yet. */
    *item(node: JsonNode, path: Path, isOk: boolean | null): Steps {
      found += 1;
      const cells = leaves(node);
      if (isOk === false || (said && path.includes('compactSchoolUnits'))) {
        isCompact ||= path.includes('compactSchoolUnits');
        tally.refused(cells);
        return;
      }
      const row = yield* unitOf(node, path);
      if (row === null) return;
      const unit = { row, place: placeIn(answer, node, path), cells };
      if (said !== undefined && isOk) yield told(unit, answer.asked);
      else if (heldCells > limit) tally.refused(cells);
      else {
        held.push(unit);
        heldCells += cells;
        if (heldCells <= limit) return;
        drop();
        const { line, column } = node;
        const place = { file, line, column, path: unit.place.path ?? null };
        yield problemAt(place, 'documentTooLarge', { params: { limit } });
      }
    },
    /** What stands around the lists, and the units that were held for it. */
    *ending(body: ObjectNode, path: Path): Steps {
      const page = pageOf(body, path, lists, answer);
      const { asked } = page.asking;
      const { municipalityCode } = asked;
      const whole = placeIn(answer, body, path);
      yield* page.problems();
      if (said === null && municipalityCode !== undefined && !isCompact) {
        yield problemAt(whole, 'municipalityNotAsked', { cell: municipalityCode });
      } else if (said !== null && municipalityCode !== undefined && isCompact) {
        const params = { asked: municipalityCode, total: page.total ?? found };
        yield problemAt(whole, 'municipalityNotApplied', { params });
        drop();
      }
      for (const unit of held) yield told(unit, said === null ? answer.asked : asked);
      held = [];
      yield* page.ending(found);
    },
    /** The answer has ended without saying what was needed, or was none. */
    drop,
  };
}
