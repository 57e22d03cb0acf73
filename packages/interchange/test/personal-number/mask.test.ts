import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskCell } from '../../src/personal-number/index.ts';

test('nothing of a number or a name is left, and the text is short', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const masked = maskCell(text);
      expect(masked).not.toMatch(/[\p{L}\p{N}]/u);
      expect([...masked].length).toBeLessThanOrEqual(25);
    }),
  );
  expect(maskCell('Ada 811228-9874')).toBe('••• ••••••-••••');
});
