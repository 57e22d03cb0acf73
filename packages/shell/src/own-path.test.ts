import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownPath } from './own-path.ts';

const elsewhere = [
  'https://example.net/',
  '//example.net',
  '///example.net',
  '/\\example.net',
  '\\\\example.net',
  '/\t/example.net',
  '/\n\\example.net',
  '/.//example.net',
  '/x/..//example.net',
  'javascript:alert(1)',
  ' //example.net',
  '',
];

test.each(elsewhere)('%j leads nowhere', (value) => {
  expect(ownPath(value, '/i-dag')).toBe('/i-dag');
});

test('a path of our own is kept with its query and its place', () => {
  const path = '/cykler/1?redigera=orsaker.ny#orsaker';
  expect(ownPath(path, '/i-dag')).toBe(path);
  expect(ownPath(null, '/i-dag')).toBe('/i-dag');
  expect(ownPath(['/a'], '/i-dag')).toBe('/i-dag');
});

test('whatever is written, a browser that follows it stays', () => {
  const signs = fc.constantFrom('/', '\\', '.', '\t', '\n', '@', ':', '?', '#', 'a', 'example.net', '%2f');
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 8 }), (parts) => {
      const path = ownPath(`/${parts.join('')}`, '/');
      expect(new URL(path, 'https://skola.example').origin).toBe('https://skola.example');
    }),
  );
});
