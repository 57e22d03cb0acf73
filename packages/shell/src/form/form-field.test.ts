import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { FieldSpec } from './field-spec.ts';
import { FormField } from './form-field.tsx';

const html = (field: FieldSpec, lang?: string) =>
  renderToStaticMarkup(createElement(FormField, { field, written: null, lang }));
const line = { kind: 'line', name: 'title', label: 'Title', value: 'Läsa för att förstå' } as const;
const choices = [
  { value: 'a', label: 'Läsa källor', hint: 'Vad den är om', written: true },
  { value: '', label: 'None yet' },
];

test('what people write in is Swedish on an English page, and says nothing on a Swedish one', () => {
  for (const kind of ['line', 'prose'] as const) {
    expect(html({ ...line, kind }, 'sv')).toMatch(/<(input|textarea)[^>]* lang="sv"/);
    expect(html({ ...line, kind })).not.toContain('lang=');
  }
  expect(html({ ...line, wordless: true }, 'sv')).not.toContain('lang=');
  expect(html({ kind: 'date', name: 'on', label: 'On' }, 'sv')).not.toContain('lang=');
});

test('a choice that people have written is Swedish, whatever it is chosen from', () => {
  const asked = { name: 'above', label: 'Above', value: '' };
  expect(html({ ...asked, kind: 'radios', options: choices }, 'sv')).toMatch(
    /<span lang="sv">Läsa källor<\/span>.*<span lang="sv">Vad den är om<\/span>/,
  );
  for (const field of [
    { ...asked, kind: 'select', options: choices },
    { ...asked, kind: 'selectGrouped', groups: [{ label: 'Skolan', options: choices }] },
  ] as const) {
    expect(html(field, 'sv')).toMatch(/<option[^>]* lang="sv"[^>]*>Läsa källor/);
    expect(html(field, 'sv')).toMatch(/<option value=""[^>]*>None yet/);
    expect(html(field, 'sv').match(/lang="sv"/g)).toHaveLength(1);
    expect(html(field)).not.toContain('lang=');
  }
  const ticks = choices.map((choice) => ({ ...choice, name: `hur-${choice.value}`, ticked: false }));
  const ticked: FieldSpec = { ...asked, kind: 'ticks', groups: [{ label: 'Vår riktning', options: ticks }] };
  expect(html(ticked, 'sv')).toMatch(/<p[^>]* lang="sv"[^>]*>Vår riktning.*<span lang="sv">Läsa källor/);
  expect(html(ticked)).not.toContain('lang=');
});
