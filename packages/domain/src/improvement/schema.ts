import { z } from 'zod';
import { Id, Instant, type Labels, LocalDate, Revision } from '../kernel/index.ts';
import { DraftProse, Line, Reason } from '../kernel/text.ts';

export const ImprovementState = z.enum(['identified', 'prioritised', 'takenUp', 'resolved', 'parked']);
export type ImprovementState = z.infer<typeof ImprovementState>;
export const improvementStateLabels: Labels<ImprovementState> = {
  identified: { sv: 'Identifierat', en: 'Identified' },
  prioritised: { sv: 'Prioriterat', en: 'Prioritised' },
  takenUp: { sv: 'Upptaget i en cykel', en: 'Taken up in a cycle' },
  resolved: { sv: 'Löst', en: 'Resolved' },
  parked: { sv: 'Parkerat', en: 'Parked' },
};

/** Ordinary, or a deficiency against law (Education Act 4:7) that must be mended and verified and cannot be parked. */
export const ImprovementKind = z.enum(['area', 'legalDeficiency']);
export type ImprovementKind = z.infer<typeof ImprovementKind>;
export const improvementKindLabels: Labels<ImprovementKind> = {
  area: { sv: 'Förbättringsområde', en: 'Improvement area' },
  legalDeficiency: { sv: 'Brist mot lagen', en: 'Deficiency against the law' },
};

export const Weight = z.enum(['low', 'medium', 'high']);
export type Weight = z.infer<typeof Weight>;
export const weightLabels: Labels<Weight> = {
  low: { sv: 'Låg', en: 'Low' },
  medium: { sv: 'Medel', en: 'Medium' },
  high: { sv: 'Hög', en: 'High' },
};

/** On what grounds it was prioritised. Words, not a score. */
export const Prioritisation = z.object({
  meaningForPupils: Weight,
  urgency: Weight,
  ownControl: Weight,
  supportNeeded: DraftProse,
});
export type Prioritisation = z.infer<typeof Prioritisation>;

export const ImprovementArea = z.object({
  id: Id,
  /** The unit on whose list it stands. */
  unitId: Id,
  /** The unit that saw it, and the cycle whose analysis raised it (null when raised by hand). */
  raisedByUnitId: Id,
  fromCycleId: Id.nullable(),
  kind: ImprovementKind,
  title: Line,
  description: DraftProse,
  state: ImprovementState,
  prioritisation: Prioritisation.nullable(),
  takenUpByCycleId: Id.nullable(),
  parkedReason: Reason.nullable(),
  resolution: DraftProse,
  /** Compulsory for a legal deficiency: who answers, by when, and how it was verified. */
  ownerId: Id.nullable(),
  dueOn: LocalDate.nullable(),
  verification: DraftProse,
  raisedAt: Instant,
  revision: Revision,
});
export type ImprovementArea = z.infer<typeof ImprovementArea>;
