/** How a file's bytes are characters. `windows-1252` is what Excel calls ANSI in Sweden. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes that are enough to tell an encoding by its marks. */
export const enoughToSniff = 64;

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]) =>
  mark.every((byte, index) => bytes[index] === byte);

/** What the first bytes say by themselves: a byte order mark, or the zeros that ASCII has in UTF-16. */
export function encodingOfStart(start: Uint8Array): Encoding | null {
  if (startsWith(start, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(start, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(start, 0xfe, 0xff)) return 'utf-16be';
  const zeros = [0, 0];
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = Math.floor(start.length / 2);
  if (half >= 2 && odd > half * 0.6 && even === 0) return 'utf-16le';
  if (half >= 2 && even > half * 0.6 && odd === 0) return 'utf-16be';
  return null;
}

/** Workbooks are sent as CSV more often than one would think: zip (xlsx) and OLE (xls) begin so. */
export function isArchive(start: Uint8Array): boolean {
  return startsWith(start, 0x50, 0x4b, 0x03, 0x04) || startsWith(start, 0xd0, 0xcf, 0x11, 0xe0);
}

/**
 * UTF-8 or windows-1252, judged by bytes that begin with the file's first character beyond ASCII. Swedish text in
 * windows-1252 (`ä` = E4 followed by a letter) is almost never well-formed UTF-8, so well-formed sequences decide;
 * a broken byte here and there in a UTF-8 file does not turn it.
 */
export function encodingOfText(bytes: Uint8Array): 'utf-8' | 'windows-1252' {
  let wellFormed = 0;
  let broken = 0;
  for (let index = 0; index < bytes.length; ) {
    const lead = bytes[index] ?? 0;
    const length = sequenceLength(lead);
    if (length === 1) {
      index += 1;
    } else if (length > 0 && index + length > bytes.length) {
      break;
    } else if (length > 0 && continues(bytes, index + 1, index + length)) {
      wellFormed += 1;
      index += length;
    } else {
      broken += 1;
      index += 1;
    }
  }
  return broken > wellFormed ? 'windows-1252' : 'utf-8';
}

/** Bytes of the UTF-8 sequence that a byte leads (RFC 3629); 0 when it leads none. */
function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

function continues(bytes: Uint8Array, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (((bytes[index] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
}
