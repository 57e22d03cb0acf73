import { z } from 'zod';
import { Id, Revision } from '../kernel/index.ts';
import { Prose, Reason } from '../kernel/text.ts';
import { ImprovementArea, Prioritisation } from './schema.ts';

const seen = { revision: Revision };

/** Raised by an analysis (`fromCycleId`) or by hand. `id` is made by the caller. */
export const RaiseArea = ImprovementArea.pick({
  id: true,
  unitId: true,
  raisedByUnitId: true,
  fromCycleId: true,
  kind: true,
  title: true,
  description: true,
  ownerId: true,
  dueOn: true,
});
export type RaiseArea = z.infer<typeof RaiseArea>;

/** The texts, and for a deficiency its owner and date. A field that is left out stays as it is. */
export const EditArea = ImprovementArea.pick({ title: true, description: true, ownerId: true, dueOn: true })
  .partial()
  .extend({ type: z.literal('editArea'), ...seen });
export const SendUpward = z.object({ type: z.literal('sendUpward'), toUnitId: Id, ...seen });
export const Prioritise = z.object({ type: z.literal('prioritise'), grounds: Prioritisation, ...seen });
export const TakeUp = z.object({ type: z.literal('takeUp'), cycleId: Id, ...seen });
/** `verification` says how a deficiency was seen to be mended; it may be empty for an ordinary area. */
export const Resolve = z.object({
  type: z.literal('resolve'),
  resolution: Prose,
  verification: ImprovementArea.shape.verification,
  ...seen,
});
export const Park = z.object({ type: z.literal('park'), reason: Reason, ...seen });
export const Reopen = z.object({ type: z.literal('reopen'), ...seen });

/** Everything that can happen to an improvement area once it is raised. */
export const ImprovementCommand = z.discriminatedUnion('type', [
  EditArea,
  SendUpward,
  Prioritise,
  TakeUp,
  Resolve,
  Park,
  Reopen,
]);
export type ImprovementCommand = z.infer<typeof ImprovementCommand>;
