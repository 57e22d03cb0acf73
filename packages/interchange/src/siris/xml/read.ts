import { type Problem, problemAt } from '../../problem.ts';
import type { Bytes, Reading, ReadOptions } from '../../reading.ts';
import { type Tally, tallied } from '../../tally.ts';
import { xmlElements } from '../../xml/index.ts';
import { type Head, type Table, tableOf } from './head.ts';
import { once, placeOf, rowOf, type SirisXmlRow } from './row.ts';

/**
 * Reads the XML form of SIRIS' exports (`pFormat=xml`): title, chosen year, one element a row, and a closing
 * description that is passed over. Elements are known by name, report by report.
 *
 * Source: SIRIS' own files of 2014/15 and 2016.
 */
export function readSirisXml(bytes: Bytes, options: ReadOptions): Reading<SirisXmlRow> {
  return tallied(options, (tally) => rows(bytes, options.file, tally));
}

async function* rows(bytes: Bytes, file: string, tally: Tally): AsyncGenerator<SirisXmlRow | Problem> {
  const head: Head = { title: null, introduction: null };
  const before = { unknown: new Set<string>(), seen: new Map<string, number>() };
  let found = 0;
  let begun: Table | null = null;
  for await (const element of xmlElements(bytes, file, tally.limits)) {
    if ('severity' in element) yield element;
    else if (element.name === 'rubrik') head.title = element.text.trim();
    else if (element.name === 'inledning') head.introduction = element.text;
    else if (element.name === 'skola') {
      const table: Table | Problem = begun ?? tableOf(head, file);
      if ('severity' in table) {
        yield table;
        return;
      }
      begun = table;
      found += 1;
      if (found > tally.limits.rows) {
        yield problemAt(placeOf(element, file), 'tooManyRows', { params: { limit: tally.limits.rows } });
        return;
      }
      yield* rowOf(element, table, file, tally, before);
    } else if (!['avslutning', 'leg_uttag'].includes(element.name))
      yield* once(before.unknown, element, file);
  }
  if (found === 0) yield problemAt({ file, line: null, column: null }, 'noRows');
}
