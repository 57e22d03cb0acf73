import { weekdayOf } from '@varje-elev/domain';
import { expect, test } from 'vitest';
import { movedOn } from './last-years-days.ts';

const autumn = { kind: 'break', name: 'Höstlov', from: '2026-10-26', to: '2026-10-30' } as const;

test('days off keep their weekdays a year on', () => {
  const [next] = movedOn([autumn], 2026, 2027);
  expect(next).toEqual({ kind: 'break', name: 'Höstlov', from: '2027-10-25', to: '2027-10-29' });
  expect(weekdayOf('2027-10-25')).toBe(weekdayOf(autumn.from));
});

test('two years on is twice 52 weeks', () => {
  expect(movedOn([autumn], 2026, 2028)[0]?.from).toBe('2028-10-23');
});
