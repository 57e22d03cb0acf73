const SHOWN = '•';
const LENGTH = 24;

/**
 * The text with every letter and digit masked, for a message about a cell that holds an identity number: the cell is found
 * by its place, and nothing of the number, the date of birth or a name beside it is repeated. At most 24 characters.
 */
export function maskCell(text: string): string {
  const short = [...text.slice(0, 4 * LENGTH)].slice(0, LENGTH).join('');
  return short.replace(/[\p{L}\p{N}]/gu, SHOWN) + (short.length < text.length ? '…' : '');
}
