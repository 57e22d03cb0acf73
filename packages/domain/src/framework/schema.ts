import { z } from 'zod';
import { Id, type Labels, Revision } from '../kernel/index.ts';
import { DraftProse, Line } from '../kernel/text.ts';
import { Level } from '../organisation/index.ts';
import { SchoolYear } from '../school-year/index.ts';

/** Strategic (long-term direction) or operative (what is done in the everyday). */
export const HurKind = z.enum(['strategic', 'operative']);
export type HurKind = z.infer<typeof HurKind>;
export const hurKindLabels: Labels<HurKind> = {
  strategic: { sv: 'Strategisk', en: 'Strategic' },
  operative: { sv: 'Operativ', en: 'Operative' },
};

export const FrameworkVersionState = z.enum(['draft', 'published', 'retired']);
export type FrameworkVersionState = z.infer<typeof FrameworkVersionState>;
export const frameworkVersionStateLabels: Labels<FrameworkVersionState> = {
  draft: { sv: 'Utkast', en: 'Draft' },
  published: { sv: 'Publicerad', en: 'Published' },
  retired: { sv: 'Har gällt', en: 'No longer in force' },
};

/** How one level makes a VAD concrete. `position` orders within VAD and level; shown as "3.2". */
export const Hur = z.object({
  id: Id,
  vadId: Id,
  level: Level,
  kind: HurKind,
  text: Line,
  position: z.int().min(1),
});
export type Hur = z.infer<typeof Hur>;

/** What everybody does together. `position` is its number, 1 and up; `shortName` for tight places ("Riktning"). */
export const Vad = z.object({ id: Id, position: z.int().min(1), text: Line, shortName: Line });
export type Vad = z.infer<typeof Vad>;

/** What became of an old HUR in the next version. */
export const MappingKind = z.enum(['kept', 'reworded', 'merged', 'split', 'dropped']);
export type MappingKind = z.infer<typeof MappingKind>;
export const mappingKindLabels: Labels<MappingKind> = {
  kept: { sv: 'Behålls', en: 'Kept' },
  reworded: { sv: 'Omformuleras', en: 'Reworded' },
  merged: { sv: 'Slås ihop', en: 'Merged' },
  split: { sv: 'Delas', en: 'Split' },
  dropped: { sv: 'Tas bort', en: 'Dropped' },
};

/** One old HUR: kept, reworded, merged have exactly one target; split two or more; dropped none. */
export const HurMapping = z.object({ fromHurId: Id, kind: MappingKind, toHurIds: z.array(Id) });
export type HurMapping = z.infer<typeof HurMapping>;

export const FrameworkVersion = z.object({
  id: Id,
  frameworkId: Id,
  number: z.int().min(1),
  state: FrameworkVersionState,
  effectiveFrom: SchoolYear,
  changeNote: DraftProse,
  /** The version that this one follows, and what became of each of its HUR. */
  previousVersionId: Id.nullable(),
  vads: z.array(Vad),
  hurs: z.array(Hur),
  mapping: z.array(HurMapping),
  revision: Revision,
});
export type FrameworkVersion = z.infer<typeof FrameworkVersion>;

export const Framework = z.object({ id: Id, name: Line, draftNotice: z.boolean() });
export type Framework = z.infer<typeof Framework>;

/** Vår förståelse: a unit's own words for what a HUR means, per school year. */
export const Understanding = z.object({
  id: Id,
  unitId: Id,
  hurId: Id,
  year: SchoolYear,
  meaning: DraftProse,
  today: DraftProse,
  willDo: DraftProse,
  revision: Revision,
});
export type Understanding = z.infer<typeof Understanding>;
