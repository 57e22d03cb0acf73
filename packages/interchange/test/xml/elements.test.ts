import { expect, it } from 'vitest';
import { defaultLimits, type Limits } from '../../src/limits.ts';
import { xmlElements } from '../../src/xml/index.ts';
import { bytesOf } from '../testing/bytes.ts';

async function read(text: string, limits: Partial<Limits> = {}, chunk = 11) {
  const found: string[] = [];
  for await (const step of xmlElements(bytesOf(text, chunk), 'fil.xml', { ...defaultLimits, ...limits })) {
    if ('severity' in step) found.push(`${step.line}:${step.code}`);
    else
      found.push(
        `${step.line}:${step.column} ${step.name}=${step.text}[${step.children.map((one) => one.text)}]`,
      );
  }
  return found;
}

it('gives the elements below the root, with their place, text and children', async () => {
  expect(
    await read('<root>\n <a x="1">v&#228;g</a>\r\n<b><c>1</c><c><![CDATA[<2>]]></c></b></root>'),
  ).toEqual(['2:2 a=väg[]', '3:1 b=[1,<2>]']);
});

it('refuses document types, so that no entity can grow or reach outside', async () => {
  const bomb = '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><r><a>&b;</a></r>';
  expect(await read(bomb)).toEqual(['1:doctypeRefused']);
  expect(await read('<!DOCTYPE r SYSTEM "file:///etc/passwd"><r/>')).toEqual(['1:doctypeRefused']);
  expect(await read('<r><a>&b;</a></r>')).toEqual(['1:xmlMalformed']);
});

it('keeps what came before a fault, and says where the fault is', async () => {
  expect(await read('<r><a>1</a>\n<a>2</b></r>')).toEqual(['1:4 a=1[]', '2:xmlMalformed']);
  expect(await read('<r><a>1</a>\n<a>2</a')).toEqual(['1:4 a=1[]', '2:truncated']);
  expect(await read('<r><a>1</a></r>\n<r/>')).toEqual(['1:4 a=1[]', '2:xmlMalformed']);
});

it('refuses depth and endless cells in bounded memory', async () => {
  expect(await read('<a>'.repeat(100_000), {}, 65_536)).toEqual(['1:tooDeep']);
  const before = process.memoryUsage().rss;
  const cell = { text: '<r><a>', tag: '<r><a ', comment: '<r><!--', name: '<r><', value: '<r><a b="' };
  for (const start of Object.values(cell))
    expect(await read(start + 'x'.repeat(5_000_000), {}, 65_536)).toEqual(['1:cellTooLong']);
  expect(await read(`<r><a ${'y="1" '.repeat(500_000)}`, {}, 65_536)).toEqual(['1:tooManyColumns']);
  expect(await read(`<r><a>${'<b/>'.repeat(500_000)}`, {}, 65_536)).toEqual(['1:tooManyColumns']);
  expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
});

it('an element holds no more cells and no more text than a row, however they are nested', async () => {
  const nested = `<r><a>${'<b><c/><c/></b>'.repeat(1000)}</a></r>`;
  expect(await read(nested, {}, 65_536)).toEqual(['1:tooManyColumns']);
  const pieces = `<r><a>${`${'x'.repeat(1000)}<!---->`.repeat(100)}</a></r>`;
  expect(await read(pieces, {}, 65_536)).toEqual(['1:cellTooLong']);
  const rows = '<a><b>1</b></a>'.repeat(3000);
  expect(await read(`<r>${rows}</r>`, {}, 65_536)).toHaveLength(3000);
});

it('a hundred thousand attributes are refused at their line', async () => {
  const attributes = Array.from({ length: 100_000 }, (_, at) => `k${at}="1"`).join(' ');
  expect(await read(`<r>\n<a ${attributes}/></r>`, {}, 65_536)).toEqual(['2:tooManyColumns']);
});
