import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Branch, branchesOf, routeThrough } from './route.ts';

interface Link {
  readonly id: string;
  readonly contributesToId: string | null;
}

const link = (id: string, contributesToId: string | null): Link => ({ id, contributesToId });
const small = [
  link('top', null),
  link('school', 'top'),
  link('quiet', 'school'),
  link('busy', 'school'),
  link('other', 'top'),
];
const worth = ({ id }: Link) => ({ busy: 5, school: 2, other: 1 })[id] ?? 0;
const ids = (route: readonly Link[]) => route.map(({ id }) => id);

test('the way goes from the top through the cycle and on where most is tried', () => {
  expect(ids(routeThrough(small, [], 'top', worth))).toEqual(['top', 'school', 'busy']);
  expect(ids(routeThrough(small, ['top'], 'school', worth))).toEqual(['top', 'school', 'busy']);
  expect(ids(routeThrough(small, ['school', 'top'], 'quiet', worth))).toEqual(['top', 'school', 'quiet']);
});

test('a cycle above that may not be read is passed over', () => {
  expect(ids(routeThrough(small.slice(1), ['school', 'top'], 'busy', worth))).toEqual(['school', 'busy']);
});

const anyLinks = fc.uniqueArray(fc.record({ id: fc.nat(12), to: fc.option(fc.nat(14), { nil: null }) }), {
  selector: ({ id }) => id,
  maxLength: 12,
});

test('on any links, circles too, the way ends and passes nothing twice', () => {
  fc.assert(
    fc.property(anyLinks, fc.nat(12), (made, from) => {
      const nodes = made.map(({ id, to }) => link(String(id), to === null ? null : String(to)));
      const route = ids(routeThrough(nodes, [], String(from), () => 1));
      expect(new Set(route).size).toBe(route.length);
    }),
  );
});

test('the outline holds every cycle that hangs on a beginning, once', () => {
  const flat = (branches: readonly Branch<Link>[]): string[] =>
    branches.flatMap(({ node, below }) => [node.id, ...flat(below)]);
  expect(flat(branchesOf(small))).toEqual(['top', 'school', 'quiet', 'busy', 'other']);
  fc.assert(
    fc.property(anyLinks, (made) => {
      const nodes = made.map(({ id, to }) => link(String(id), to === null ? null : String(to)));
      const shown = flat(branchesOf(nodes));
      expect(new Set(shown).size).toBe(shown.length);
    }),
  );
});
