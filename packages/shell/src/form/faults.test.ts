import type { Flaw, Problem } from '@varje-elev/api';
import { expect, test } from 'vitest';
import { faultsOf } from './faults.ts';
import type { FieldSpec } from './field-spec.ts';

const fields: FieldSpec[] = [
  { kind: 'line', name: 'title', label: 'Rubrik' },
  { kind: 'date', name: 'periodTo', label: 'Till och med' },
];
const empty: Flaw = {
  code: 'empty',
  path: ['title'],
  params: {},
  message: { sv: 'Fältet är tomt.', en: 'Empty.' },
};
const problem = (flaws: readonly Flaw[], path: Flaw['path'] = []): Problem => ({
  ...empty,
  path,
  flaws,
  conflict: null,
  reference: null,
});

test('each flaw of the input is tied to its own field, in the reader’s language', () => {
  const late = { ...empty, path: ['period', 'to'], message: { sv: 'För sent.', en: 'Too late.' } };
  const paths = { 'period.to': 'periodTo' };
  expect(faultsOf(problem([empty, late]), fields, paths, 'sv')).toEqual([
    { field: 'title', label: 'Rubrik', text: 'Fältet är tomt.' },
    { field: 'periodTo', label: 'Till och med', text: 'För sent.' },
  ]);
  expect(faultsOf(problem([late]), fields, paths, 'en')[0]?.text).toBe('Too late.');
});

test('a broken rule names its field last, after where in the cycle it is', () => {
  const refused = problem([], ['hypotheses', '0193', 'title']);
  expect(faultsOf(refused, fields, {}, 'sv')).toMatchObject([{ field: 'title', label: 'Rubrik' }]);
});

test('a fault of no field leads to the first one and says no name', () => {
  expect(faultsOf(problem([]), fields, {}, 'sv')).toMatchObject([{ field: 'title', label: null }]);
});
