import { expect, test } from 'vitest';
import { stateOf } from './assignment-state.ts';

test('an assignment is valid on its first and its last day', () => {
  const span = { from: '2026-08-01', to: '2026-11-24' };
  expect(stateOf(span, '2026-07-31')).toBe('coming');
  expect(stateOf(span, '2026-08-01')).toBe('now');
  expect(stateOf(span, '2026-11-24')).toBe('now');
  expect(stateOf(span, '2026-11-25')).toBe('ended');
  expect(stateOf({ ...span, to: null }, '2030-01-01')).toBe('now');
});
