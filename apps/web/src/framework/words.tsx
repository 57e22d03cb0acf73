import type { CompareRead } from './read.ts';

/** A text with what was taken away and what was added, marked as in a law text. */
export function Words({ words }: { readonly words: CompareRead['vads'][number]['words'] }) {
  return words.map(({ kind, text }, at) => {
    const key = `${at} ${kind}`;
    if (kind === 'removed') return <del key={key}>{text}</del>;
    return kind === 'added' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
  });
}
