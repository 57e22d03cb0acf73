import styles from './framework.module.css';
import type { Compared } from './read.ts';

type WordChange = Compared['vads'][number]['words'][number];

/** The old text with what went struck through and what came underlined. */
export function Words({ words }: { readonly words: readonly WordChange[] }) {
  // A stretch is known by its place: the texts do not change while they are shown.
  return words.map((word, at) => {
    const key = `${at} ${word.text}`;
    if (word.kind === 'removed') {
      return (
        <del key={key} className={styles.gone}>
          {word.text}
        </del>
      );
    }
    if (word.kind === 'added') {
      return (
        <ins key={key} className={styles.come}>
          {word.text}
        </ins>
      );
    }
    return <span key={key}>{word.text}</span>;
  });
}
