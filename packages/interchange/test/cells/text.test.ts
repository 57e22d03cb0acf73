import { expect, test } from 'vitest';
import { textCell } from '../../src/cells/index.ts';

const place = { file: 'fil.csv', line: 7, column: 2 };

test('a name that holds a person’s number is refused in every table, and not repeated', () => {
  const cell = textCell('Ada Ek 811228-9874', place);
  expect(cell).toMatchObject({ code: 'personalNumber', line: 7, column: 2 });
  expect(JSON.stringify(cell)).not.toMatch(/Ada|8112|9874/);
});

test('a name is told trimmed, and an empty cell as nothing', () => {
  expect(textCell(' Ljusa skolan ', place)).toBe('Ljusa skolan');
  expect(textCell('  ', place)).toBeNull();
});
