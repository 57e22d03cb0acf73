import { z } from 'zod';
import { Id, type Labels, LocalDate, Revision } from '../kernel/index.ts';
import { DraftLine, Prose } from '../kernel/text.ts';

/** Kept apart on purpose: what was seen, how it is understood, what is concluded. */
export const EvidenceStatus = z.enum(['observation', 'interpretation', 'conclusion']);
export type EvidenceStatus = z.infer<typeof EvidenceStatus>;
export const evidenceStatusLabels: Labels<EvidenceStatus> = {
  observation: { sv: 'Observation', en: 'Observation' },
  interpretation: { sv: 'Tolkning', en: 'Interpretation' },
  conclusion: { sv: 'Slutsats', en: 'Conclusion' },
};

export const EvidenceKind = z.enum([
  'observation',
  'measure',
  'pupilVoice',
  'guardianVoice',
  'document',
  'research',
]);
export type EvidenceKind = z.infer<typeof EvidenceKind>;
export const evidenceKindLabels: Labels<EvidenceKind> = {
  observation: { sv: 'Iakttagelse', en: 'What we have seen' },
  measure: { sv: 'Mätning', en: 'Measure' },
  pupilVoice: { sv: 'Elevröst', en: 'Pupil voice' },
  guardianVoice: { sv: 'Vårdnadshavares röst', en: 'Guardian voice' },
  document: { sv: 'Dokument', en: 'Document' },
  research: { sv: 'Forskning', en: 'Research' },
};

export const Confidence = z.enum(['low', 'medium', 'high']);
export type Confidence = z.infer<typeof Confidence>;
export const confidenceLabels: Labels<Confidence> = {
  low: { sv: 'Säkerhet låg', en: 'Low confidence' },
  medium: { sv: 'Säkerhet medel', en: 'Medium confidence' },
  high: { sv: 'Säkerhet hög', en: 'High confidence' },
};
/** The same under a heading that already says what it is a level of. */
export const confidenceLevelLabels: Labels<Confidence> = {
  low: { sv: 'Låg', en: 'Low' },
  medium: { sv: 'Medel', en: 'Medium' },
  high: { sv: 'Hög', en: 'High' },
};

/** What the work rests on. Always says when and from whom. */
export const Evidence = z.object({
  id: Id,
  status: EvidenceStatus,
  kind: EvidenceKind,
  text: Prose,
  /** Where it comes from: "Kartläggning vecka 36, alla i årskurs 7". */
  source: DraftLine,
  /** The day it was gathered. */
  observedOn: LocalDate,
  confidence: Confidence.nullable(),
  position: z.int().min(0),
  revision: Revision,
});
export type Evidence = z.infer<typeof Evidence>;
