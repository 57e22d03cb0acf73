import { groupAt } from './frame.ts';
import { type Layer, markOfOutcome, markOfPupils } from './layer.ts';
import { markCode } from './marks.ts';
import type { Posed } from './pose.ts';
import { type Statement, saidOfOutcome, saidOfPupils } from './required.ts';

/**
 * A small group that no table lists is protected as if one did: "all" less "girls" is the boys. That is every combination of codes
 * and groups, today's and earlier ones, whose number of pupils (or whose outcome, `id`) the rules would hide, and what one
 * subtraction leaves of them. `ground` is today's
 * set with the groups of all publications.
 */
export function protectUnlisted({ problem, marks }: Posed, ground: Layer, id: string | null): void {
  const leftOver = new Set(problem.leftOver.map(({ cell }) => cell));
  const isLeftOver = (cell: number) => ground.frame.dimensions.some((one) => groupAt(one, cell) >= one.felt);
  for (const [cell, all] of ground.pupils.entries()) {
    if (isLeftOver(cell) && !leftOver.has(cell)) continue;
    if (all === 0 || marks[cell] !== markCode.notPublished) continue;
    const width = ruled(ground, id, cell)?.width ?? 0;
    problem.required[cell] = Math.max(problem.required[cell] ?? 0, width);
  }
}

function ruled(ground: Layer, id: string | null, cell: number): Statement | null {
  const { rules } = ground;
  const all = ground.pupils[cell] ?? 0;
  const isSmall = all < (ground.thresholds[cell] ?? 0);
  if (id === null) return saidOfPupils(ground, cell, markOfPupils(all, isSmall, rules));
  const met = ground.met.get(id)?.[cell];
  return met === undefined ? null : saidOfOutcome(ground, id, cell, markOfOutcome(all, met, isSmall, rules));
}
