import { Fragment } from 'react';
import { inRuns } from './changed-runs.ts';

/** A stretch of a text that was changed: what stood, what came, or what is the same in both. */
export interface ChangedStretch {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A text with what went struck through and what came underlined, as in a law text. */
export function ChangedWords({ words }: { readonly words: readonly ChangedStretch[] }) {
  const runs = inRuns(words);
  // A stretch is known by its place: the texts do not change while they are shown.
  return runs.map(({ kind, text }, at) => {
    const key = `${at} ${kind}`;
    if (kind === 'same') return <Fragment key={key}>{text}</Fragment>;
    // The space after is neither struck nor underlined.
    const words = text.trimEnd();
    const after = text.slice(words.length);
    if (kind === 'added') {
      return (
        <Fragment key={key}>
          <ins className="came">{words}</ins>
          {after}
        </Fragment>
      );
    }
    const follows = runs[at + 1]?.kind === 'added';
    return (
      <Fragment key={key}>
        <del className="went">{words}</del>
        {after === '' && follows ? ' ' : after}
      </Fragment>
    );
  });
}
