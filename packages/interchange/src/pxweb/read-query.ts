import { checked, jsonParts, leaves, nodeAt } from '../json/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Bytes, Reading, ReadOptions } from '../reading.ts';
import { type Tally, tallied } from '../tally.ts';
import { levelLabels, markCounts, reportedFigures } from './kept-figures.ts';
import { type Document, placeIn, type QueryPart } from './query-part.ts';
import type { PxwebQueryRow, PxwebSelectionRow } from './query-rows.ts';
import { KeptQuestion, Question } from './query-schema.ts';
import { selections } from './selections.ts';

/**
 * Reads a question to PxWeb, which is how a municipality gets the same table again next year: either the bare body of a
 * POST (`query`, `response`), or one kept with its address (`endpoint`, `body`) and what it gave. A row per dimension,
 * and per figure that the answer is said to have had.
 *
 * Source: PxWeb's API v1; a question to UFA of September 2026.
 */
export function readPxwebQuery(bytes: Bytes, options: ReadOptions): Reading<PxwebQueryRow> {
  return tallied(options, (tally) => rows(bytes, options.file, tally));
}

async function* rows(bytes: Bytes, file: string, tally: Tally): AsyncGenerator<PxwebQueryRow | Problem> {
  for await (const part of jsonParts(bytes, { file, limits: tally.limits })) {
    if ('severity' in part) {
      yield part;
      continue;
    }
    const document: Document = { node: part.node, file, told: new Set() };
    const cells = leaves(part.node);
    tally.cells(cells);
    const { value, problems, passedOver } = keptQuestion(document);
    yield* problems;
    let unread = value === null ? cells : passedOver;
    let valued = 0;
    for (const { row, problems: said, cells: own } of value === null ? [] : parts(value, document)) {
      yield* said;
      if (row !== null) yield row;
      unread += row === null ? own : 0;
      valued += row?.values.length ?? 0;
    }
    tally.refused(unread);
    tally.labels(cells - unread - valued);
  }
}

interface Kept {
  readonly value: (Partial<KeptQuestion> & Pick<KeptQuestion, 'body'>) | null;
  readonly problems: readonly Problem[];
  readonly passedOver: number;
}

/** The document as a kept question; a bare one is kept without an address. */
function keptQuestion({ node, file, told }: Document): Kept {
  if (nodeAt(node, ['query']) === node || node.kind !== 'object')
    return checked(node, [], KeptQuestion, file, told);
  const bare = checked(node, [], Question, file, told);
  return { ...bare, value: bare.value === null ? null : { body: bare.value } };
}

function parts(kept: NonNullable<Kept['value']>, document: Document): readonly QueryPart[] {
  const bare = kept.endpoint === undefined;
  const { format } = kept.body.response;
  const address = kept.endpoint?.replace(/^POST /, '') ?? null;
  const query = bare ? ['query'] : ['body', 'query'];
  const asking = { asksFor: 'figures', address, format } as const;
  const asked = selections(
    kept.body.query.map((_, index) => [...query, index]),
    document,
    asking,
  );
  const codeList =
    kept.codelist_query === undefined
      ? []
      : selections([['codelist_query']], document, { ...asking, asksFor: 'codeList' });
  const chosen = asked.flatMap(({ row }): PxwebSelectionRow[] => (row?.kind === 'selection' ? [row] : []));
  const formatPlace = placeIn(document, [...query.slice(0, -1), 'response', 'format']);
  const other = problemAt(formatPlace, 'answerFormatNotRead', { cell: format, severity: 'warning' });
  return [
    ...(format === 'json-stat2' ? [] : [{ row: null, problems: [other], cells: 0 }]),
    ...asked,
    ...codeList,
    ...levelLabels(kept, document),
    ...reportedFigures(kept, chosen, document),
    ...markCounts(kept, document),
  ];
}
