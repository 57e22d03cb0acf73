import type { Problem } from '../problem.ts';
import { problemAt } from '../problem.ts';
import type { ProblemCode } from '../problem-codes.ts';

/**
 * Parts that carry more than the sheets show. A part is told by its content type, which Excel goes by, and by the name
 * that every writer gives it; either is enough, so that renaming hides nothing.
 */
const REFUSED: readonly { code: ProblemCode; type: RegExp; name: RegExp }[] = [
  {
    code: 'macrosRefused', // A binary workbook's own type says macroEnabled whether it has macros or not; it is refused by its own name.
    type: /(?<!binary\.)macroEnabled|vbaProject|macrosheet/i,
    name: /vbaproject|macrosheets\//,
  },
  {
    code: 'pivotCacheRefused',
    type: /pivot(Cache|Table)|slicer|timeline/i,
    name: /pivot(cache|tables?)\/|slicer(s|caches)?\/|timeline(s|caches)?\//,
  },
  { code: 'dataModelRefused', type: /\.model\+data|powerpivot/i, name: /xl\/model\// },
  {
    code: 'externalLinkRefused',
    type: /externalLink|connections\+xml|queryTable/i,
    name: /externallinks\/|xl\/connections\.xml|querytables\//,
  },
  {
    code: 'embeddedObjectRefused',
    type: /oleObject|activeX|officedocument\.(package|wordprocessing|presentation)/i,
    name: /embeddings\/|activex\//,
  },
  { code: 'revisionsRefused', type: /revision(Headers|Log)/i, name: /xl\/revisions\// },
];

const COMMENTS = /comments|threadedComment/i;
const BINARY_WORKBOOK = /ms-excel\.sheet\.binary/i;

/** The problems that a workbook's parts are by themselves: one for each kind, and a warning for comments. */
export function problemsOfParts(file: string, types: ReadonlyMap<string, string>): readonly Problem[] {
  const place = { file, line: null, column: null };
  const parts = [...types];
  const problems = REFUSED.flatMap(({ code, type, name }) => {
    const part = parts.find(([partName, partType]) => type.test(partType) || name.test(partName));
    return part === undefined ? [] : [problemAt(place, code, { params: { part: part[0] } })];
  });
  if (parts.some(([, type]) => BINARY_WORKBOOK.test(type))) problems.push(problemAt(place, 'binaryWorkbook'));
  const commented = parts.some(([name, type]) => COMMENTS.test(type) || COMMENTS.test(name));
  if (commented) problems.push(problemAt(place, 'commentsNotRead', { severity: 'warning' }));
  return problems;
}
