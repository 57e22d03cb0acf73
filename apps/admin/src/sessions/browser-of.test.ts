import { expect, test } from 'vitest';
import { browserOf } from './browser-of.ts';

const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';

test('the browser and the machine, by the most telling sign', () => {
  expect(browserOf(chrome)).toBe('Chrome, Windows');
  expect(browserOf(`${chrome} Edg/142.0.0.0`)).toBe('Edge, Windows');
  expect(
    browserOf(
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Safari/604.1',
    ),
  ).toBe('Safari, iPhone');
});

test('what says nothing is nothing', () => {
  expect(browserOf('')).toBeNull();
  expect(browserOf('curl/8.5.0')).toBeNull();
});
