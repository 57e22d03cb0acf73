import { expect, test } from 'vitest';
import { areaSharing } from '../../src/improvement/index.ts';

const own = { unitId: 'team', raisedByUnitId: 'team', kind: 'area' } as const;
const sent = { ...own, unitId: 'school' };

test('an area from a cycle that is not shared stays in the team until it is sent', () => {
  expect(areaSharing(own, 'working')).toBe('working');
  expect(areaSharing(sent, 'working')).toBe('shared');
});

test('an area from a shared cycle, or raised by hand, is shared', () => {
  expect(areaSharing(own, 'shared')).toBe('shared');
  expect(areaSharing(own, null)).toBe('shared');
});

test('a deficiency against law is never a team’s own', () => {
  expect(areaSharing({ ...own, kind: 'legalDeficiency' }, 'working')).toBe('shared');
});
