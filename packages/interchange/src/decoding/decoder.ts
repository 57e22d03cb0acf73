import { type Encoding, encodingOfStart, encodingOfText, enoughToSniff, isArchive } from './encoding.ts';

/** Bytes looked at, from the first character beyond ASCII, to tell UTF-8 from windows-1252. */
const lookAhead = 4096;

/** Turns chunks of bytes into text, and decides how while it goes: it holds back only what it needs for that. */
export interface Decoder {
  /** The text that is certain so far. */
  push(chunk: Uint8Array): string;
  /** The rest. */
  end(): string;
  /** Null until it is known. */
  encoding(): Encoding | null;
  /** A workbook or other archive: no text at all. */
  isArchive(): boolean;
}

export function createDecoder(): Decoder {
  let held: Uint8Array = new Uint8Array();
  let stage: 'start' | 'ascii' | 'deciding' | 'decided' | 'archive' = 'start';
  let encoding: Encoding | null = null;
  let decoder = new TextDecoder();

  /** A byte order mark is one only at the very start: further in it is a character that is not seen, and is left. */
  const decide = (found: Encoding, isStart: boolean) => {
    encoding = found;
    decoder = new TextDecoder(found, { ignoreBOM: !isStart });
    stage = 'decided';
  };
  /** Goes on from one stage to the next for as long as what is held is enough; `last` says that no more comes. */
  const advance = (last: boolean): string => {
    if (stage === 'start') {
      if (held.length < enoughToSniff && !last) return '';
      const found = encodingOfStart(held.subarray(0, enoughToSniff));
      if (isArchive(held)) stage = 'archive';
      else if (found) decide(found, true);
      else stage = 'ascii';
    }
    let text = '';
    if (stage === 'ascii') {
      const beyond = held.findIndex((byte) => byte >= 0x80);
      text = decoder.decode(beyond < 0 ? held : held.subarray(0, beyond));
      held = beyond < 0 ? new Uint8Array() : held.subarray(beyond);
      if (beyond >= 0) stage = 'deciding';
    }
    if (stage === 'deciding') {
      if (held.length < lookAhead && !last) return text;
      decide(encodingOfText(held.subarray(0, lookAhead)), false);
    }
    if (stage === 'decided') {
      text += decoder.decode(held, { stream: !last });
      held = new Uint8Array();
    }
    return text;
  };
  return {
    push: (chunk) => {
      held = held.length === 0 ? chunk : joined(held, chunk);
      return advance(false);
    },
    end: () => advance(true),
    encoding: () => encoding,
    isArchive: () => stage === 'archive',
  };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
