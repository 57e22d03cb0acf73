import { PartFault } from './part-fault.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Room for the directory of an OLE container that names its streams, in its first and last sectors. */
const DIRECTORY_SEARCH = 1_000_000;

/**
 * Refuses what is not a zip archive, saying what it is. Password protection puts the whole workbook in an OLE container
 * (ECMA-376 part 4, MS-OFFCRYPTO), the same container as that of the old .xls format; the names of its streams tell
 * which.
 */
export function assertZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new PartFault('fileEmpty');
  if (beginsWith(bytes, OLE)) throw new PartFault(isEncrypted(bytes) ? 'encryptedWorkbook' : 'oldWorkbook');
  if (beginsWith(bytes, ZIP)) return;
  const beginning =
    bytes.length < ZIP.length && ZIP.slice(0, bytes.length).every((byte, at) => bytes[at] === byte);
  throw new PartFault(beginning ? 'workbookTruncated' : 'notWorkbook');
}

function isEncrypted(bytes: Uint8Array): boolean {
  const name = utf16('EncryptedPackage');
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DIRECTORY_SEARCH));
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).subarray(-DIRECTORY_SEARCH);
  return start.includes(name) || end.includes(name);
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

const beginsWith = (bytes: Uint8Array, mark: readonly number[]) =>
  mark.every((byte, at) => bytes[at] === byte);
