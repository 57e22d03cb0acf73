import { SaxesParser } from 'saxes';
import { faultFrom, PartFault } from './part-fault.ts';

/** An element's attributes, by local name: writers choose their own prefixes. */
export type Attributes = Readonly<Record<string, string>>;

export interface Listener {
  /** `name` is the local name. */
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

export interface XmlReader {
  /** Reads on, in pieces cut anywhere. What was heard before a {@link PartFault} is thrown holds. */
  write(bytes: Uint8Array): void;
  end(): void;
  /** Whether what has been written ends with the end of a tag: then nothing is open but elements. */
  isAfterTag(): boolean;
}

/** Characters that may pass without a tag. A cell's text is far shorter; an endless one must not fill the memory. */
const LONGEST_TEXT = 1_000_000;

/**
 * Reads a part tag by tag. A document type (the home of entity bombs), bytes that are no UTF-8, ill-formed XML and endless
 * text stop the reading with a {@link PartFault}; so do entities other than XML's five, which the parser never expands.
 */
export function xmlReader(part: string, listener: Listener): XmlReader {
  const damaged = () => new PartFault('workbookDamaged', { part });
  const decode = decoderOf(damaged);
  const parser = new SaxesParser();
  let written = 0;
  let heard = 0;
  let tagEnd = -1;
  let fault: PartFault | null = null;
  const hear = (tell: () => void) => {
    heard = parser.position;
    if (fault !== null) return;
    try {
      tell();
    } catch (thrown) {
      fault = faultFrom(part, thrown);
    }
  };

  parser.on('error', () => {
    fault ??= damaged();
  });
  parser.on('doctype', () => {
    fault ??= damaged();
  });
  parser.on('opentag', (tag) =>
    hear(() => {
      tagEnd = parser.position;
      listener.open?.(localName(tag.name), localAttributes(tag.attributes));
    }),
  );
  parser.on('closetag', (tag) =>
    hear(() => {
      tagEnd = parser.position;
      listener.close?.(localName(tag.name));
    }),
  );
  parser.on('text', (text) => hear(() => listener.text?.(text)));
  parser.on('cdata', (text) => hear(() => listener.text?.(text)));

  const take = (text: string) => {
    parser.write(text);
    written += text.length;
    if (written - heard > LONGEST_TEXT) fault ??= new PartFault('textTooLong', { part, limit: LONGEST_TEXT });
    if (fault !== null) throw fault;
  };
  return {
    write: (bytes) => take(decode(bytes)),
    end: () => {
      take(decode(null));
      parser.close();
      if (fault !== null) throw fault;
    },
    isAfterTag: () => tagEnd === written,
  };
}

/** Elements of a part that is kept: shared texts have two each, and Excel itself has 65 490 cell formats at most. */
const MOST_ELEMENTS = 2_000_000;

/** Reads a part whose listener keeps what it needs by itself. */
export async function readXml(
  part: string,
  chunks: AsyncIterable<Uint8Array>,
  listener: Listener,
): Promise<void> {
  let elements = 0;
  const reader = xmlReader(part, {
    ...listener,
    open: (name, attributes) => {
      elements += 1;
      if (elements > MOST_ELEMENTS)
        throw new PartFault('workbookTooManyElements', { part, limit: MOST_ELEMENTS });
      listener.open?.(name, attributes);
    },
  });
  for await (const chunk of chunks) reader.write(chunk);
  reader.end();
}

/** UTF-8 only: every known writer uses it. Null ends the text. */
function decoderOf(damaged: () => PartFault) {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (chunk: Uint8Array | null) => {
    try {
      return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      throw damaged();
    }
  };
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

function localAttributes(attributes: Readonly<Record<string, string>>): Attributes {
  const found: Record<string, string> = Object.create(null);
  for (const name of Object.keys(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) found[localName(name)] = attributes[name] ?? '';
  }
  return found;
}
