import { z } from 'zod';
import { Id, type Labels } from '../kernel/index.ts';
import { Line, Prose } from '../kernel/text.ts';

/** The four phases, and concluded. The names shown come from the authority's process template. */
export const Phase = z.enum(['plan', 'carryOut', 'followUp', 'analyse', 'concluded']);
export type Phase = z.infer<typeof Phase>;
export const phaseLabels: Labels<Phase> = {
  plan: { sv: 'Planera', en: 'Plan' },
  carryOut: { sv: 'Genomföra', en: 'Carry out' },
  followUp: { sv: 'Följa upp', en: 'Follow up' },
  analyse: { sv: 'Analysera', en: 'Analyse' },
  concluded: { sv: 'Avslutad', en: 'Concluded' },
};

/** The part of a cycle's page that a guiding question stands beside. */
export const CyclePart = z.enum([
  'focus',
  'situation',
  'causes',
  'goal',
  'hypotheses',
  'actions',
  'followUps',
  'analysis',
  'decisions',
  'participation',
]);
export type CyclePart = z.infer<typeof CyclePart>;
export const cyclePartLabels: Labels<CyclePart> = {
  focus: { sv: 'Fokus', en: 'Focus' },
  situation: { sv: 'Lägesbild', en: 'Situation' },
  causes: { sv: 'Orsaker', en: 'Causes' },
  goal: { sv: 'Mål', en: 'Goal' },
  hypotheses: { sv: 'Hypoteser', en: 'Hypotheses' },
  actions: { sv: 'Insatser', en: 'Actions' },
  followUps: { sv: 'Uppföljning', en: 'Follow-up' },
  analysis: { sv: 'Analys', en: 'Analysis' },
  decisions: { sv: 'Beslut', en: 'Decisions' },
  participation: { sv: 'Medverkan', en: 'Participation' },
};

export const GuidingQuestion = z.object({ id: Id, phase: Phase, text: Prose, position: z.int().min(0) });
export type GuidingQuestion = z.infer<typeof GuidingQuestion>;

/** What the authority calls its phases and what it asks in each; `headline` is the phase's one question ("Var är vi?"). */
export const ProcessTemplate = z.object({
  phases: z.array(z.object({ phase: Phase, name: Line, headline: Line })).length(5),
  questions: z.array(GuidingQuestion),
});
export type ProcessTemplate = z.infer<typeof ProcessTemplate>;
