import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Evidence,
  EvidenceStatus,
  evidenceProblem,
  inReadingOrder,
  newestFirst,
} from '../../src/evidence/index.ts';
import { id } from '../cycle/a-team.ts';

const observation: Evidence = {
  id: id(12, 1),
  status: 'observation',
  kind: 'measure',
  text: '44 av 82 elever kunde återge huvudtanken.',
  source: 'Kartläggning vecka 36',
  observedOn: '2026-09-04',
  confidence: null,
  position: 0,
  revision: 1,
};
const problem = (change: Partial<Evidence>) =>
  evidenceProblem({ ...observation, ...change }, '2026-09-04')?.error.code;

describe('evidence', () => {
  it('may be gathered today but not tomorrow', () => {
    expect(problem({})).toBeUndefined();
    expect(problem({ observedOn: '2026-09-05' })).toBe('dateInTheFuture');
  });
  it.each(['observation', 'interpretation'] as const)('of the kind %s says from whom', (status) =>
    expect(problem({ status, source: '' })).toBe('evidenceNeedsSource'),
  );
  it('that is a conclusion is the writers’ own and says how sure they are', () => {
    expect(problem({ status: 'conclusion', source: '' })).toBe('conclusionNeedsConfidence');
    expect(problem({ status: 'conclusion', source: '', confidence: 'medium' })).toBeUndefined();
  });
});

const many = fc.array(
  fc.record({
    status: fc.constantFrom(...EvidenceStatus.options),
    position: fc.nat(5),
    observedOn: fc.constantFrom('2026-09-01', '2026-10-01', '2026-11-01'),
  }),
);

describe('order', () => {
  it('is from what was seen, through how it is understood, to what is concluded', () => {
    fc.assert(
      fc.property(many, (changes) => {
        const all = changes.map((change, number) => ({ ...observation, ...change, id: id(12, number) }));
        const ordered = inReadingOrder(all);
        expect(new Set(ordered)).toEqual(new Set(all));
        const places = ordered.map((one) => EvidenceStatus.options.indexOf(one.status) * 10 + one.position);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });
  it('by news is newest first', () => {
    const dates = ['2026-09-01', '2026-11-01', '2026-10-01'];
    const all = dates.map((observedOn) => ({ ...observation, observedOn }));
    expect(newestFirst(all).map((one) => one.observedOn)).toEqual(['2026-11-01', '2026-10-01', '2026-09-01']);
  });
});
