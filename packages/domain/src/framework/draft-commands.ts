import { z } from 'zod';
import { Id, Revision } from '../kernel/index.ts';
import { FrameworkVersion, Hur, HurMapping, Vad } from './schema.ts';

/** The revision of the version that the writer saw. A version has one revision for all of its texts. */
const seen = { revision: Revision };
const place = z.int().min(1);

export const EditVersion = FrameworkVersion.pick({ changeNote: true, effectiveFrom: true })
  .partial()
  .extend({ type: z.literal('editVersion'), ...seen });
export const AddVad = Vad.omit({ position: true }).extend({ type: z.literal('addVad'), ...seen });
export const EditVad = Vad.omit({ position: true }).extend({ type: z.literal('editVad'), ...seen });
export const RemoveVad = z.object({ type: z.literal('removeVad'), id: Id, ...seen });
/** To a new place among the VAD; places beyond the last mean the last. */
export const MoveVad = z.object({ type: z.literal('moveVad'), id: Id, position: place, ...seen });
export const AddHur = Hur.omit({ position: true }).extend({ type: z.literal('addHur'), ...seen });
/** New text or kind. A HUR keeps its VAD and level: on another level it is another HUR. */
export const EditHur = Hur.pick({ id: true, kind: true, text: true }).extend({
  type: z.literal('editHur'),
  ...seen,
});
export const RemoveHur = z.object({ type: z.literal('removeHur'), id: Id, ...seen });
/** To a new place within its VAD and level. */
export const MoveHur = z.object({ type: z.literal('moveHur'), id: Id, position: place, ...seen });
/** What becomes of one HUR of the previous version. */
export const MapHur = HurMapping.extend({ type: z.literal('mapHur'), ...seen });

/** Everything that can be done to a draft before it is published. */
export const DraftCommand = z.discriminatedUnion('type', [
  EditVersion,
  AddVad,
  EditVad,
  RemoveVad,
  MoveVad,
  AddHur,
  EditHur,
  RemoveHur,
  MoveHur,
  MapHur,
]);
export type DraftCommand = z.infer<typeof DraftCommand>;
