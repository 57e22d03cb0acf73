import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import * as domain from '../../src/index.ts';
import { type ErrorCode, errorMessage, errorMessages, type Label } from '../../src/kernel/index.ts';

const src = join(import.meta.dirname, '../../src');
const source = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('error-codes.ts') && !file.includes('messages'))
  .map((file) => readFileSync(join(src, file), 'utf8'))
  .join('\n');

const messages = Object.entries<Label>(errorMessages);
const parameters = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The words in a table's cell: one label, or several when the two languages hold the same forms of a sentence. */
function wordsIn(cell: unknown): Label[] {
  if (!isRecord(cell) || Object.keys(cell).sort().join() !== 'en,sv') return [];
  const { sv, en } = cell;
  if (typeof sv === 'string' && typeof en === 'string') return [{ sv, en }];
  if (!isRecord(sv) || !isRecord(en) || Object.keys(sv).join() !== Object.keys(en).join()) return [];
  return Object.keys(sv).flatMap((form) => wordsIn({ sv: sv[form], en: en[form] }));
}

const labelTables = Object.entries(domain)
  .filter(([name]) => name.endsWith('Labels'))
  .map(([name, table]): [string, [string, unknown][]] => [name, Object.entries(table)]);

/** Rules of the house for every sentence a person may read. */
function faults({ sv, en }: Label): string[] {
  return [
    ...(sv.trim() === sv && en.trim() === en && sv !== '' && en !== '' ? [] : ['empty or spaced']),
    ...(/!/.test(sv + en) ? ['exclamation mark'] : []),
    ...(/["“]/.test(sv) ? ['quotation marks that are not Swedish'] : []),
    ...(/ - | -$/.test(sv + en) ? ['hyphen for dash'] : []),
  ];
}

describe('the words of errors', () => {
  it('are whole sentences in both languages', () => {
    const wrong = messages.flatMap(([code, label]) => {
      const sentence = /^[\p{Lu}{].*\.$/u;
      const found = [
        ...faults(label),
        ...(sentence.test(label.sv) && sentence.test(label.en) ? [] : ['no sentence']),
      ];
      return found.map((fault) => `${code}: ${fault}`);
    });
    expect(wrong).toEqual([]);
  });

  it('take the same parameters in both languages', () => {
    for (const [code, { sv, en }] of messages) expect([code, parameters(sv)]).toEqual([code, parameters(en)]);
  });

  it('are each used by a rule', () => {
    const unused = messages.map(([code]) => code).filter((code) => !source.includes(`'${code}'`));
    expect(unused).toEqual([]);
  });

  it('set their parameters in, dates as people write them', () => {
    const code: ErrorCode = 'unitHasOpenUnits';
    const error = { code, params: { count: 3, date: '2026-11-24' } };
    expect(errorMessage(error, 'sv')).toBe(
      'Under enheten finns 3 som är öppna efter 24 november 2026. Flytta eller stäng dem först.',
    );
    expect(errorMessage(error, 'en')).toBe(
      'Below the unit there are 3 that are open after 24 November 2026. Move or close them first.',
    );
  });
});

describe('labels', () => {
  it('are there in both languages for every value', () => {
    expect(labelTables.length).toBeGreaterThan(25);
    const wrong = labelTables.flatMap(([name, table]) =>
      table.flatMap(([value, cell]) => {
        const words = wordsIn(cell);
        const found = words.flatMap((label) => [
          ...faults(label),
          ...(parameters(label.sv).join() === parameters(label.en).join() ? [] : ['parameters differ']),
        ]);
        return [...(words.length > 0 ? [] : ['not in both languages']), ...found].map(
          (fault) => `${name}.${value}: ${fault}`,
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('exist for every enum a person can meet', () => {
    const worded = labelTables.map(([, table]) => new Set(table.map(([value]) => value)));
    const all: [string, unknown][] = Object.entries(domain);
    const without = all.flatMap(([name, schema]) => {
      if (!(schema instanceof z.ZodEnum)) return [];
      const values = schema.options.map(String);
      return worded.some((table) => values.every((value) => table.has(value))) ? [] : [name];
    });
    // A language is always named in itself, by the interface.
    expect(without.filter((name) => name !== 'Locale')).toEqual([]);
  });

  it('begin with a capital in Swedish, as labels do in a form', () => {
    const lower = labelTables.flatMap(([name, table]) =>
      table
        .filter(([, cell]) => wordsIn(cell).some(({ sv }) => /^\p{Ll}/u.test(sv)))
        .map(([value]) => `${name}.${value}`),
    );
    expect(lower).toEqual([]);
  });
});
