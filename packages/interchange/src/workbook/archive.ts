import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { Limits } from '../limits.ts';
import type { Bytes } from '../reading.ts';
import { assertZip } from './container.ts';
import { faultFrom, faultsOf, PartFault } from './part-fault.ts';

/** Below this size a part may be packed as hard as it likes: it can do no harm. */
const SMALL_PART = 1_000_000;

/** The parts of a workbook, by their names, in lower case and without a leading slash. */
export interface Archive {
  readonly names: readonly string[];
  /** The part's bytes as they are unpacked. Throws a {@link PartFault} for a part that is missing or damaged. */
  open(name: string): AsyncGenerator<Uint8Array>;
  /** Unpacks the part once and compares its checksum, so that nothing of a damaged part is ever told. */
  verify(name: string): Promise<void>;
}

/**
 * Opens an archive that has been read whole, since a zip's directory stands last. Everything it promises is checked in
 * the directory before anything is unpacked: the number of parts, their sizes together, how hard each is packed; and
 * unpacking stops when a part turns out larger than promised.
 */
export async function openArchive(bytes: Uint8Array, limits: Limits): Promise<Archive> {
  assertZip(bytes);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await fromBufferPromise(buffer).catch(() => {
    throw new PartFault('workbookTruncated');
  });
  const entries = await faultsOf('zip', () => entriesOf(zip, limits));
  const open = (name: string) => unpacked(zip, entries.get(name), name);
  return {
    names: [...entries.keys()],
    open,
    verify: (name) => verify(open(name), name, entries.get(name)?.crc32),
  };
}

async function entriesOf(zip: ZipFile, limits: Limits): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > limits.entries) throw new PartFault('workbookTooManyParts', { limit: limits.entries });
  const entries = new Map<string, Entry>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase();
    total += entry.uncompressedSize;
    if (entry.isEncrypted()) throw new PartFault('encryptedWorkbook');
    if (entries.has(name)) throw new PartFault('workbookDamaged', { part: entry.fileName });
    if (total > limits.inflatedBytes)
      throw new PartFault('workbookTooLarge', { limit: limits.inflatedBytes });
    const packedTooHard = entry.uncompressedSize > limits.inflateRatio * Math.max(1, entry.compressedSize);
    if (entry.uncompressedSize > SMALL_PART && packedTooHard)
      throw new PartFault('workbookTooPacked', { part: entry.fileName, limit: limits.inflateRatio });
    entries.set(name, entry);
  }
  return entries;
}

async function* unpacked(zip: ZipFile, entry: Entry | undefined, name: string): AsyncGenerator<Uint8Array> {
  if (entry === undefined || !entry.canDecodeFileData())
    throw new PartFault('workbookDamaged', { part: name });
  const stream: Readable = await faultsOf(name, () => zip.openReadStreamPromise(entry));
  try {
    for await (const chunk of stream) yield chunk;
  } catch (thrown) {
    throw faultFrom(name, thrown);
  } finally {
    stream.destroy();
  }
}

async function verify(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  expected: number | undefined,
): Promise<void> {
  let sum = 0;
  for await (const chunk of bytes) sum = crc32(chunk, sum);
  if (sum !== expected) throw new PartFault('workbookDamaged', { part: name });
}

/** The whole file in memory, up to the limit. */
export async function wholeFile(bytes: Bytes, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > limit) throw new PartFault('fileTooLarge', { limit });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
