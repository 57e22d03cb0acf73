import { createHash } from 'node:crypto';
import type { Id } from '@varje-elev/domain';

/** All demo ids lie in the same millisecond, so that a demo row can be told from a real one by its id. */
const firstOfAugust2024 = Date.UTC(2024, 7, 1).toString(16).padStart(12, '0');

/**
 * The id of a demo row, shaped as UUID version 7 (RFC 9562) but derived from its kind and a stable key, so that a
 * test, a link or a second run finds the same row: `demoId('cycle', 'las-no-so')`.
 */
export function demoId(kind: string, key: string): Id {
  const hash = createHash('sha256').update(`${kind}:${key}`).digest('hex');
  const variant = ((Number.parseInt(hash.slice(3, 4), 16) & 0x3) | 0x8).toString(16);
  return [
    firstOfAugust2024.slice(0, 8),
    firstOfAugust2024.slice(8, 12),
    `7${hash.slice(0, 3)}`,
    `${variant}${hash.slice(4, 7)}`,
    hash.slice(7, 19),
  ].join('-');
}

/** A number in [0, 1) that depends on the key alone: the demo has no other source of chance. */
export function demoShare(key: string): number {
  return Number.parseInt(createHash('sha256').update(key).digest('hex').slice(0, 8), 16) / 2 ** 32;
}
