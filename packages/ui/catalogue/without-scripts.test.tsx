import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { MarkDefs } from '../src/marks.tsx';
import { entries } from './entries.ts';

const html = (id: string) => {
  const entry = entries.find((one) => one.id === id);
  return renderToString(entry?.states.map((state) => <div key={state.name}>{state.node}</div>));
};

describe('what the server sends', () => {
  test.each(entries.map((entry) => entry.id))('%s carries no style attribute', (id) => {
    expect(html(id)).not.toMatch(/\sstyle=/);
  });

  test('the sprite carries no style attribute', () => {
    expect(renderToString(<MarkDefs />)).not.toMatch(/\sstyle=/);
  });

  test('every mark that is used is in the sprite', () => {
    const sprite = renderToString(<MarkDefs />);
    const used = entries.flatMap((entry) =>
      [...html(entry.id).matchAll(/href="#(ve-[\w-]+)"/g)].map((hit) => hit[1]),
    );
    expect(used.length).toBeGreaterThan(50);
    for (const id of new Set(used)) expect(sprite).toContain(`id="${id}"`);
  });

  test.each(entries.map((entry) => entry.id))('%s uses every id once', (id) => {
    const ids = [...html(id).matchAll(/\sid="([^"]+)"/g)].map((hit) => hit[1]);
    expect(ids.filter((one, at) => ids.indexOf(one) !== at)).toEqual([]);
  });

  test('a folded tree is a whole table', () => {
    expect(html('tradtabell')).toContain('Arbetslag 4–6');
    expect(html('tradtabell')).not.toContain('treegrid');
  });

  test('a combobox is a select with the same name', () => {
    expect(html('kombination')).toMatch(/<select[^>]* name="skola"/);
  });

  test('a writing line is a field of its form', () => {
    expect(html('skrivrad')).toMatch(/<textarea[^>]* name="effekt"/);
  });

  test('the way to anywhere is a link', () => {
    expect(html('ga-till')).toContain('href="#sok"');
  });
});
