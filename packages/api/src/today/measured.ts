import { type Cycle, GoalTarget, Id, LocalDate, timelineOf } from '@varje-elev/domain';
import { z } from 'zod';

/** A cycle's first measure and the values it has had. */
export const Measured = z.object({
  cycleId: Id,
  target: GoalTarget,
  points: z.array(z.object({ on: LocalDate, value: z.number() })),
  reached: z.boolean().nullable(),
});
export type Measured = z.infer<typeof Measured>;

/** The measure that somebody has followed comes before the ones that nobody has. */
export function measuredIn({ id, targets, followUps }: Cycle): Measured[] {
  const lines = targets.map((target) => ({ target, timeline: timelineOf(target, followUps) }));
  const first = lines.find(({ timeline }) => timeline.points.length > 0) ?? lines[0];
  if (first === undefined) return [];
  const { points, reached } = first.timeline;
  return [{ cycleId: id, target: first.target, points: [...points], reached }];
}
