import type { Unit } from '@varje-elev/domain';
import { expect, test } from 'vitest';
import { beforeClosing } from './before-closing.ts';

const unit = (id: string, parentId: string, type: Unit['type'], to: string | null = null): Unit => ({
  id,
  parentId,
  type,
  name: id,
  teamKind: type === 'team' ? 'network' : null,
  schoolUnitCode: null,
  schoolTypes: [],
  from: '2020-07-01',
  to,
  successorId: null,
});

test('schools that have no last day stand in the way; teams, what closes anyway and what lies elsewhere do not', () => {
  const units = [
    unit('Östra skolan', 'norr', 'school'),
    unit('Alskolan', 'norr', 'school'),
    unit('Nätverket', 'norr', 'team'),
    unit('Lindskolan', 'norr', 'school', '2027-06-30'),
    unit('Björkskolan', 'söder', 'school'),
    unit('Arbetslag 1', 'Alskolan', 'team'),
  ];
  expect(beforeClosing({ id: 'norr' }, units).map(({ name }) => name)).toEqual(['Alskolan', 'Östra skolan']);
  expect(beforeClosing({ id: 'Alskolan' }, units)).toEqual([]);
});
