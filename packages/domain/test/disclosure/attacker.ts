import highs, { type Model } from 'highs';
import type { HiddenCount, Known, Reader } from './reader.ts';

export interface Found {
  readonly hidden: HiddenCount;
  lowest: number;
  highest: number;
}

const solver = await highs();
const { infinity } = solver;
const { integer } = solver.constants.variableType;
const { minimize, maximize } = solver.constants.objectiveSense;
const { optimal } = solver.constants.modelStatus;

/** Twice: with its presolve HiGHS 1.15.3 has been wrong of what is best, and of what fits. Without it is slower, and asked only then. */
const questions = (['choose', 'off'] as const).flatMap((presolve) =>
  [minimize, maximize].map((sense) => ({ presolve, sense })),
);

/** Nobody believes that the finest cell has so many more pupils than there are in all. That none has fewer than none is among what is known. */
const imaginable = 10_000;

/**
 * For every hidden count the lowest and highest whole number consistent with everything the reader knows, by mixed integer
 * programming (HiGHS). Whole numbers make the attacker stronger than linear programming would: its intervals are narrower. Every
 * solution (the truth is one) is a world that fits, and says something of all counts; a count that such worlds leave wide enough is not asked for
 * again, so that only the intervals of those found too narrow are the true ones.
 */
export function attack(reader: Reader, wanted: readonly HiddenCount[] = reader.hidden): Found[] {
  const misfit = reader.known.find((one) => !fits(one, reader.truth));
  if (misfit !== undefined) throw new Error('The reader is told what is not so.');
  const found = wanted.map((hidden) => ({ hidden, lowest: hidden.truth, highest: hidden.truth }));
  return solver.withModel((model) => {
    fill(model, reader);
    for (const one of found) {
      for (const { presolve, sense } of questions) {
        if (one.highest - one.lowest >= one.hidden.required) break;
        model.options.set({ presolve });
        model.changeObjectiveSense(sense);
        for (const column of one.hidden.unknowns) model.changeColCost(column, 1);
        model.run();
        const isBest = model.getModelStatus() === optimal;
        const world = Array.from(model.getSolution().colValue, Math.round);
        for (const column of one.hidden.unknowns) model.changeColCost(column, 0);
        if (isBest && reader.known.every((known) => fits(known, world))) learn(found, world);
        else if (presolve === 'off') throw new Error(`${one.hidden.name}: no world fits`);
      }
    }
    return found;
  });
}

function fits({ terms, low, high }: Known, world: readonly number[]): boolean {
  const sum = [...terms].reduce((total, [column, factor]) => total + factor * (world[column] ?? 0), 0);
  return sum >= low && sum <= high;
}

function learn(found: Found[], world: readonly number[]): void {
  for (const one of found) {
    const value = one.hidden.unknowns.reduce((sum, column) => sum + (world[column] ?? 0), 0);
    one.lowest = Math.min(one.lowest, value);
    one.highest = Math.max(one.highest, value);
  }
}

function fill(model: Model, { unknowns, known }: Reader): void {
  model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 });
  for (let column = 0; column < unknowns; column += 1) {
    model.addVar(-imaginable, imaginable);
    model.changeColIntegrality(column, integer);
  }
  for (const { terms, low, high } of known) {
    const sorted = [...terms].toSorted(([one], [other]) => one - other);
    model.addRow(Math.max(low, -infinity), Math.min(high, infinity), {
      indices: sorted.map(([column]) => column),
      values: sorted.map(([, factor]) => factor),
    });
  }
}

/** Hidden counts that the attacker pins down further than is allowed. */
export function exposed(found: readonly Found[]): readonly Found[] {
  return found.filter(({ hidden, lowest, highest }) => highest - lowest < hidden.required);
}
