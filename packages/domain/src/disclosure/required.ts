import type { Layer } from './layer.ts';
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
 * How many met an outcome, when the number of pupils is known: `~100` says that those who did not are between two numbers. Never
 * wider than there are pupils.
 */
export function saidOfOutcome(layer: Layer, id: string, cell: number, mark: number): Statement | null {
  if (mark === markCode.notPublished) return null;
  const all = layer.pupils[cell] ?? 0;
  const met = layer.met.get(id)?.[cell] ?? 0;
  const { few, width } = layer.rules;
  if (mark === markCode.capped && few !== null) {
    const [lowest, highest] = [few.includesNone ? 0 : 1, Math.min(few.highest, all)];
    const notMet = all - met;
    return { low: notMet - highest, high: notMet - lowest, width: Math.min(width, highest - lowest) };
  }
  if (!isHidden(mark)) return { low: 0, high: 0, width: 0 };
  return { low: -met, high: all - met, width: Math.min(mark === markCode.primary ? width : 1, all) };
}
