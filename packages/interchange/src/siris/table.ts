import type { CellConvention } from '@varje-elev/domain/results';
import { type Problem, problemAt } from '../problem.ts';
import type { TableLine } from '../table/index.ts';
import type { Tally } from '../tally.ts';
import { type Head, isBlank, isHeader } from './head.ts';
import { rowOf, type SirisRow } from './row.ts';

/** The data below a head, line by line, and what only its end can tell. */
export interface DataTable {
  line(line: TableLine): Generator<SirisRow | Problem>;
  end(): Generator<SirisRow | Problem>;
}

/** How the description below the data begins in every known export. */
const description = /^Rapportbeskrivning/;

export function dataTable(head: Head, convention: CellConvention, file: string, tally: Tally): DataTable {
  const seen = new Map<string, number>();
  let footerBegan = false;
  /** The last row waits for what follows: a line broken in its last cell is a shorter cell, a blank line and the rest. */
  let held: SirisRow | null = null;
  let found = 0;
  const counted = head.columns.filter((column) => column !== null);
  const measured = counted.filter((column) => 'measure' in column).length;
  /** Columns with a title that nothing is known of: their problem stands at the header. */
  const unread = head.titles.filter(
    (title, index) => title.trim() !== '' && head.columns[index] === null,
  ).length;

  function* row({ line, fields, wrong }: TableLine): Generator<SirisRow | Problem> {
    const place = { file, line, column: null };
    tally.cells(counted.length + unread);
    const read = wrong ? [wrong] : rowOf(line, fields, head, convention, file);
    if ('report' in read) {
      const earlier = seen.get(keyOf(read));
      if (earlier === undefined) {
        seen.set(keyOf(read), line);
        tally.labels(counted.length - measured);
        tally.refused(unread);
        found += 1;
        yield read;
        return;
      }
      yield problemAt(place, 'rowRepeated', { params: { line: earlier } });
    } else {
      yield* read;
    }
    tally.refused(counted.length + unread);
  }

  function* release(): Generator<SirisRow> {
    if (held) yield held;
    held = null;
  }

  function* doubtHeld(): Generator<Problem> {
    if (held) yield problemAt({ file, line: held.line, column: null }, 'mayBeCut', { severity: 'warning' });
  }

  function* dataLine(line: TableLine): Generator<SirisRow | Problem> {
    // Where lines end without a delimiter, half a line may be the rest of the one before.
    if (!head.endsWithDelimiter && line.fields.length < head.columns.length) yield* doubtHeld();
    yield* release();
    const place = { file, line: line.line, column: null };
    if (head.titles.every((title, index) => title === line.fields[index])) {
      yield problemAt(place, 'headerRepeated');
      return;
    }
    for (const step of row(line))
      if ('report' in step) held = step;
      else yield step;
  }

  function* footerLine({ line, fields }: TableLine): Generator<SirisRow | Problem> {
    if (isHeader(fields)) yield problemAt({ file, line, column: null }, 'anotherTable');
    if (isBlank(fields)) return;
    if (!description.test(fields[0]?.trim() ?? '')) yield* doubtHeld();
    yield* release();
  }

  return {
    *line(line) {
      if (footerBegan) yield* footerLine(line);
      else if (isBlank(line.fields)) footerBegan = true;
      else yield* dataLine(line);
    },
    *end() {
      yield* release();
      const whole = { file, line: null, column: null };
      if (found === 0) yield problemAt(whole, 'noRows');
      if (!footerBegan) yield problemAt(whole, 'footerMissing', { severity: 'warning' });
    },
  };
}

/** What a row is about; two rows about the same would be counted twice. A unit is one, whoever it is said to be of. */
function keyOf(row: SirisRow): string {
  const { unitCode, legacyUnitCode, municipalityCode, organiserType, organisationNumber, programme } = row;
  const unit = unitCode ?? legacyUnitCode;
  return `${unit ?? [municipalityCode, organiserType, organisationNumber].join(' ')}|${programme}`;
}
