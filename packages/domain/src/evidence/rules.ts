import { type DomainError, fail, type LocalDate } from '../kernel/index.ts';
import type { Evidence } from './schema.ts';

/**
 * Why a piece of evidence cannot stand; null when it can. It always says when and from whom (a conclusion is the writers'
 * own), and a conclusion says how sure they are.
 * Errors: `dateInTheFuture`, `evidenceNeedsSource`, `conclusionNeedsConfidence`.
 */
export function evidenceProblem(
  evidence: Evidence,
  today: LocalDate,
  path: readonly (string | number)[] = [],
): { readonly ok: false; readonly error: DomainError } | null {
  if (evidence.observedOn > today) {
    return fail('dateInTheFuture', {
      path: [...path, 'observedOn'],
      params: { date: evidence.observedOn, today },
    });
  }
  if (evidence.status !== 'conclusion' && evidence.source === '') {
    return fail('evidenceNeedsSource', { path: [...path, 'source'] });
  }
  if (evidence.status === 'conclusion' && evidence.confidence === null) {
    return fail('conclusionNeedsConfidence', { path: [...path, 'confidence'] });
  }
  return null;
}

const order = { observation: 0, interpretation: 1, conclusion: 2 } as const;

/** From what was seen, through how it is understood, to what is concluded; within each as the writers placed it. */
export function inReadingOrder(evidence: readonly Evidence[]): Evidence[] {
  return [...evidence].sort(
    (a, b) => order[a.status] - order[b.status] || a.position - b.position || (a.id < b.id ? -1 : 1),
  );
}

/** Newest first, for "what is new since last time". */
export function newestFirst(evidence: readonly Evidence[]): Evidence[] {
  return [...evidence].sort((a, b) =>
    a.observedOn === b.observedOn ? 0 : a.observedOn < b.observedOn ? 1 : -1,
  );
}
