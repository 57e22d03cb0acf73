import { type Layer, markOfOutcome } from './layer.ts';
import { isHidden, markCode } from './marks.ts';

/** What a count may say of itself: how far it may be off, and how much must stay unknown. */
export interface Statement {
  readonly low: number;
  readonly high: number;
  readonly width: number;
}

/**
 * The number of pupils. A cell without pupils is always shown, so a reader knows that a hidden one has at least one.
 */
export function saidOfPupils(layer: Layer, cell: number, mark: number): Statement | null {
  if (mark === markCode.notPublished) return null;
  if (!isHidden(mark)) return { low: 0, high: 0, width: 0 };
  const all = layer.pupils[cell] ?? 0;
  const width = mark === markCode.primary ? layer.rules.width : 1;
  return { low: 1 - all, high: Number.POSITIVE_INFINITY, width };
}

/**
 * How many met an outcome, when the number of pupils is known: `~100` says that those who did not are between two numbers. What
 * must stay unknown follows from the rules, never more than there are pupils: also a `~100` that is hidden after all, to protect
 * another figure, is protected as one.
 */
export function saidOfOutcome(layer: Layer, id: string, cell: number, mark: number): Statement | null {
  if (mark === markCode.notPublished) return null;
  const all = layer.pupils[cell] ?? 0;
  const met = layer.met.get(id)?.[cell] ?? 0;
  const { few, width } = layer.rules;
  const byRule = markOfOutcome(all, met, all < (layer.thresholds[cell] ?? 0), layer.rules);
  const isFew = byRule === markCode.capped && few !== null;
  const [lowest, highest] = isFew ? [few.includesNone ? 0 : 1, Math.min(few.highest, all)] : [0, 0];
  const least = isFew ? Math.min(width, highest - lowest) : 1;
  if (mark === markCode.capped) {
    const notMet = all - met;
    return { low: notMet - highest, high: notMet - lowest, width: least };
  }
  if (!isHidden(mark)) return { low: 0, high: 0, width: 0 };
  return { low: -met, high: all - met, width: Math.min(byRule === markCode.primary ? width : least, all) };
}
