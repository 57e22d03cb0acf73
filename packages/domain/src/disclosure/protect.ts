import { fail, ok, type Result } from '../kernel/index.ts';
import { checkPublication, checkSet } from './check-set.ts';
import { checkShape } from './check-shape.ts';
import { type Frame, frameOf, groupAt } from './frame.ts';
import { type Layer, layerOf, publishedLayer } from './layer.ts';
import { liftAll } from './lift.ts';
import { nestsOf } from './nests.ts';
import { type Laid, type Posed, posePupils } from './pose.ts';
import { marksOf, outcomeAt, poseNest } from './pose-nest.ts';
import { leftOverIn, withRemainders } from './remainders.ts';
import { DisclosureRules, type Publication, type TableSet } from './schema.ts';
import { type KnownBefore, narrowWithout, type Secured, secure } from './secure.ts';
import { unionOf } from './union.ts';
import type { Witness } from './world.ts';

/**
 * A cell of one count: `outcome` is null for the number of pupils; `groups` names a code or group of every dimension, or what one
 * leaves of another (`all − Ask`).
 */
export interface CellOfCount {
  readonly outcome: string | null;
  readonly groups: Readonly<Record<string, string>>;
}

/** A count that earlier publications have told more of than the rules allow now. */
export interface CountKnownBefore extends CellOfCount {
  /** Highest less lowest value that is still possible; 0 when the count is told. */
  readonly width: number;
}

export interface ProtectedSet {
  /** What may be published, and what must be kept to protect the next publication. */
  readonly publication: Publication;
  /**
   * Hidden or unlisted counts that earlier publications have told, or more of than the rules allow now, alone or together with what has been
   * corrected since. No hiding takes that back; today's tables alone do not tell them.
   */
  readonly knownBefore: readonly CountKnownBefore[];
}

/**
 * Hides in a set of linked tables what would tell of few pupils: the cells that the rules name (primary), and as many more as it
 * takes for no hidden count to be derivable from everything shown, in any table, now or earlier (complementary). A small group that
 * no table lists is protected like one that is hidden. Pure and deterministic: the same set gives the same cells.
 *
 * Every hidden count is protected by worlds: whole-number counts of the finest cells, none negative, in which every shown count
 * and every `~100` is as published and the hidden one is another. Their highest and lowest differ by `rules.width` at least, as
 * far as the number of pupils allows; a complementary one by 1 at least. Method: docs/decisions, "Complementary suppression by
 * witness worlds".
 *
 * `published`: all that the same reader has seen of the same pupils before, oldest first, corrected since or not. A reader is
 * taken to know what was corrected, and by how much.
 *
 * Errors: those of `checkSet` and `checkPublication`, `disclosureImpossible` of the rules, and `disclosureCodesDiffer` when an
 * earlier set has other finest cells.
 */
export function protect(
  set: TableSet,
  rules: DisclosureRules,
  { published = [] }: { readonly published?: readonly Publication[] } = {},
): Result<ProtectedSet> {
  for (const check of [checkSet(set), checkShape(DisclosureRules, rules), ...published.map(checkPublication)])
    if (!check.ok) return check;
  const dimensions = unionOf(
    set,
    published.map((one) => one.set),
  );
  if (dimensions === null) return fail('disclosureCodesDiffer');
  const bare = { ...set, dimensions: [...dimensions], outcomes: [], tables: [] };
  const wider = withRemainders(dimensions, layerOf(bare, rules, frameOf(dimensions)));
  const listed = dimensions.map((one) => one.groups.length);
  const frame = frameOf(wider.dimensions, listed);
  const today = layerOf(set, rules, frame);
  const earlier = published.map((one) => publishedLayer(one, frame));
  const ground = layerOf({ ...set, dimensions: [...wider.dimensions] }, rules, frame, frame);
  const leftOver = leftOverIn(ground, wider.splits);
  return ok(solve({ frame, ground, leftOver, today, earlier }));
}

function solve(laid: Laid): ProtectedSet {
  const { frame, today, earlier } = laid;
  const layers = [today, ...earlier];
  const alone = { ...laid, earlier: [] };
  const nests = nestsOf(frame, layers);
  const pupils = posePupils(laid, nests);
  const { known, loose } = secured(pupils, earlier, () => posePupils(alone, nests));
  const knownBefore: CountKnownBefore[] = [];
  const broken = new Set<Witness>();
  const marks = new Map<string, number[]>();
  for (const nest of nests) {
    const given = { nest, pupils: pupils.marks };
    const posed = poseNest(laid, given);
    for (const witness of liftAll(posed, layers, loose)) broken.add(witness);
    const answer = secured(posed, earlier, () => poseNest(alone, given));
    for (const one of answer.known) {
      const { id, cell } = outcomeAt(posed, one.cell);
      knownBefore.push(...namesOf(frame, id, [{ cell, width: one.width }]));
    }
    for (const id of nest.ids) marks.set(id, own(today, marksOf(posed, id)));
  }
  const ofPupils = new Map(known.map((one) => [one.cell, one]));
  if (broken.size > 0)
    for (const one of narrowWithout(pupils.problem, loose, broken)) ofPupils.set(one.cell, one);
  knownBefore.unshift(...namesOf(frame, null, [...ofPupils.values()]));
  const { set, rules } = today;
  const blank = () => Array.from(today.cellOf, () => 0);
  const outcomes = set.outcomes.map(({ id }) => [id, marks.get(id) ?? blank()] as const);
  return {
    publication: {
      set,
      rules,
      marks: { pupils: own(today, pupils.marks), outcomes: Object.fromEntries(outcomes) },
    },
    knownBefore,
  };
}

function secured(posed: Posed, earlier: readonly Layer[], alone: () => Posed): Secured {
  return secure(posed, earlier.length > 0 ? alone() : null);
}

/** Marks on the set's own cells. */
function own({ cellOf }: Layer, marks: Int32Array): number[] {
  return Array.from(cellOf, (cell) => marks[cell] ?? 0);
}

function namesOf(frame: Frame, outcome: string | null, known: readonly KnownBefore[]): CountKnownBefore[] {
  return known.map(({ cell, width }) => ({ outcome, width, groups: groupNames(frame, cell) }));
}

function groupNames(frame: Frame, cell: number): Record<string, string> {
  return Object.fromEntries(
    frame.dimensions.map((dimension) => [dimension.id, dimension.names[groupAt(dimension, cell)] ?? '']),
  );
}
