import { SaxesParser } from 'saxes';
import { decoded } from '../decoding/index.ts';
import type { Limits } from '../limits.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Bytes } from '../reading.ts';

/** An element with its text and the elements right below it: all that a flat format needs. */
export interface XmlElement {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

/** Text pushed at a time, so that a cell that never ends is noticed soon. */
const pieceLength = 16_384;

/**
 * The elements right below the root, one by one as they close, and what is wrong with the file. Stops at the first thing
 * that is not XML. Document types are refused, so there are no entities but the five of XML and numeric ones.
 */
export async function* xmlElements(
  bytes: Bytes,
  file: string,
  limits: Limits,
): AsyncGenerator<XmlElement | Problem> {
  const reader = createReader(file, limits);
  for await (const step of decoded(bytes, file, limits)) {
    if (typeof step !== 'string') {
      yield step;
      continue;
    }
    for (let from = 0; from < step.length; from += pieceLength) {
      yield* reader.push(step.slice(from, from + pieceLength));
      if (reader.stopped()) return;
    }
  }
  yield* reader.end();
}

interface Open {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  attributes: Readonly<Record<string, string>>;
  text: string;
  readonly children: XmlElement[];
}

function createReader(file: string, limits: Limits) {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: Open[] = [];
  let found: (XmlElement | Problem)[] = [];
  let stopped = false;
  let ending = false;
  /** Characters pushed, and pushed when something last began or ended: what lies between is one token. */
  let pushed = 0;
  let lastEvent = 0;
  let attributeCount = 0;
  /** Elements in the one that is open below the root: together they are its cells. */
  let cells = 0;
  /** saxes closes what a wrong end tag leaves open, and says only then that it was wrong. */
  let justClosed = false;

  const stop = (problem: Problem) => {
    if (!stopped) found.push(problem);
    stopped = true;
  };
  const here = () => ({ file, line: parser.line, column: Math.max(parser.column, 1) });
  const path = () => open.map((one) => one.name).join('/') || null;

  const begins = () => {
    lastEvent = pushed;
    justClosed = false;
  };
  const tooMany = () =>
    stop(problemAt({ ...here(), path: path() }, 'tooManyColumns', { params: { limit: limits.columns } }));

  parser.on('error', () => {
    if (justClosed && !stopped) found.pop();
    stop(problemAt({ ...here(), path: path() }, ending ? 'truncated' : 'xmlMalformed'));
  });
  parser.on('doctype', () => stop(problemAt(here(), 'doctypeRefused')));
  parser.on('opentagstart', ({ name }) => {
    begins();
    attributeCount = 0;
    cells = open.length <= 1 ? 0 : cells + 1;
    if (cells > limits.columns) tooMany();
    if (open.length >= limits.depth)
      stop(problemAt({ ...here(), path: path() }, 'tooDeep', { params: { limit: limits.depth } }));
    const column = Math.max(parser.column - name.length - 1, 1);
    if (!stopped) open.push({ name, line: parser.line, column, attributes: {}, text: '', children: [] });
  });
  parser.on('attribute', () => {
    begins();
    attributeCount += 1;
    if (attributeCount > limits.columns) tooMany();
  });
  parser.on('opentag', ({ attributes }) => {
    const current = open.at(-1);
    if (current && !stopped) current.attributes = attributes;
  });
  const addText = (text: string) => {
    justClosed = false;
    const current = open.at(-1);
    if (!current || open.length <= 1) return;
    current.text += text;
    if (current.text.length > limits.cellLength)
      stop(problemAt({ ...here(), path: path() }, 'cellTooLong', { params: { limit: limits.cellLength } }));
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    begins();
    const closed = open.pop();
    if (closed === undefined || stopped) return;
    justClosed = open.length === 1;
    if (justClosed) found.push(closed);
    else if (open.length > 1) open.at(-1)?.children.push(closed);
  });

  const taken = () => {
    const all = found;
    found = [];
    return all;
  };
  return {
    push: (piece: string) => {
      parser.write(piece);
      justClosed = false;
      pushed += piece.length;
      if (pushed - lastEvent > limits.cellLength + pieceLength)
        stop(problemAt({ ...here(), path: path() }, 'cellTooLong', { params: { limit: limits.cellLength } }));
      return taken();
    },
    end: () => {
      ending = true;
      if (!stopped) parser.close();
      return taken();
    },
    stopped: () => stopped,
  };
}
