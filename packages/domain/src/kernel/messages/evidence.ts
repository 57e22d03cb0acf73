import type { Label } from '../primitives.ts';

/** How the rules of evidence say no. */
export const evidenceMessages = {
  evidenceNeedsSource: {
    sv: 'Skriv var underlaget kommer ifrån: vem som såg det, och hur.',
    en: 'Write where the evidence comes from: who saw it, and how.',
  },
  conclusionNeedsConfidence: {
    sv: 'Ange hur säker slutsatsen är.',
    en: 'Say how sure the conclusion is.',
  },
} as const satisfies Record<string, Label>;
