import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small file of our own, of the same shape as the real ones. */
export function ownFile(name: string): string {
  return readFileSync(join(import.meta.dirname, '../files', name), 'utf8');
}
