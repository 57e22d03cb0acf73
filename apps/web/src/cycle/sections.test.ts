import { type Cycle, Phase } from '@varje-elev/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knots, partAtHand, sections } from './sections.ts';

const blank: Cycle = {
  id: '01910b3c-8000-7d64-a664-61429484718a',
  unitId: '01910b3c-8000-7d64-a664-61429484718b',
  title: 'Läsa för att förstå',
  summary: '',
  frameworkVersionId: '01910b3c-8000-7d64-a664-61429484718c',
  year: 2026,
  period: { from: '2026-08-17', to: '2026-12-11' },
  phase: 'plan',
  phaseSince: '2026-08-17T08:00:00.000Z',
  sharing: 'working',
  contributesToId: null,
  continuesId: null,
  leadId: null,
  problem: '',
  goal: '',
  notes: '',
  abandonedReason: null,
  concludedAt: null,
  revision: 1,
  hurIds: [],
  goalAreas: [],
  evidence: [],
  causes: [],
  targets: [],
  hypotheses: [],
  actions: [],
  followUps: [],
  analysis: null,
  decisions: [],
  participation: [],
  moves: [],
};
const states = (cycle: Cycle) => [...knots(cycle).values()];

test('a new cycle stands at its situation, and everything else lies ahead', () => {
  expect(states(blank)).toEqual(['now', ...Array(8).fill('ahead')]);
  expect(partAtHand(blank)).toBe('situation');
});

test('what is written is filled and what was passed over is a ring: teams learn out of order', () => {
  const goalFirst = { ...blank, goal: 'Tre av fyra elever kan återge huvudtanken.' };
  expect(states(goalFirst).slice(0, 5)).toEqual(['open', 'open', 'done', 'now', 'ahead']);
});

test('exactly one section is at hand until the cycle is concluded, and only what lies after it is ahead', () => {
  const cycles = fc.record({
    phase: fc.constantFrom(...Phase.options),
    goal: fc.constantFrom('', 'Ett mål'),
  });
  fc.assert(
    fc.property(cycles, (part) => {
      const at = states({ ...blank, ...part });
      const here = at.indexOf('now');
      expect(at.filter((state) => state === 'now')).toHaveLength(part.phase === 'concluded' ? 0 : 1);
      expect(at.map((state, index) => (state === 'ahead') === (here !== -1 && index > here))).not.toContain(
        false,
      );
      expect(sections[here]?.phase ?? 'concluded').toBe(part.phase);
    }),
  );
});
