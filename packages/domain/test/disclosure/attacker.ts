import highs from 'highs';
import type { HiddenCount, Reader } from './reader.ts';

export interface Found {
  readonly hidden: HiddenCount;
  readonly lowest: number;
  readonly highest: number;
}

const solver = await highs();
const { infinity } = solver;
const { integer } = solver.constants.variableType;
const { minimize, maximize } = solver.constants.objectiveSense;
const { optimal } = solver.constants.modelStatus;

/** Nobody believes that the finest cell has so many more pupils than there are in all. */
const imaginable = 10_000;

/**
 * For every hidden count the lowest and highest whole number consistent with everything the reader knows, by mixed integer
 * programming (HiGHS). Whole numbers make the attacker stronger than linear programming would: its intervals are narrower.
 */
export function attack(reader: Reader, wanted: readonly HiddenCount[] = reader.hidden): Found[] {
  return solver.withModel((model) => {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 });
    for (let column = 0; column < reader.unknowns; column += 1) {
      model.addVar(0, imaginable);
      model.changeColIntegrality(column, integer);
    }
    for (const { terms, low, high } of reader.known) {
      const sorted = [...terms].toSorted(([one], [other]) => one - other);
      model.addRow(Math.max(low, -infinity), Math.min(high, infinity), {
        indices: sorted.map(([column]) => column),
        values: sorted.map(([, factor]) => factor),
      });
    }
    return wanted.map((hidden) => {
      for (const column of hidden.unknowns) model.changeColCost(column, 1);
      const [lowest = 0, highest = 0] = [minimize, maximize].map((sense) => {
        model.changeObjectiveSense(sense);
        model.run();
        if (model.getModelStatus() !== optimal) throw new Error(`${hidden.name}: ${model.getModelStatus()}`);
        return Math.round(model.getObjectiveValue());
      });
      for (const column of hidden.unknowns) model.changeColCost(column, 0);
      return { hidden, lowest, highest };
    });
  });
}

/** Hidden counts that the attacker pins down further than is allowed. */
export function exposed(found: readonly Found[]): readonly Found[] {
  return found.filter(({ hidden, lowest, highest }) => highest - lowest < hidden.required);
}
