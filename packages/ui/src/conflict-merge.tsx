'use client';

import { useState } from 'react';
import { Button } from './button.tsx';

export interface ConflictTexts {
  /** What has happened, for instance ”Någon annan hann spara”. */
  readonly title: string;
  /** What was kept and what to do. */
  readonly explanation: string;
  readonly mine: string;
  readonly theirs: string;
  readonly merged: string;
  readonly takeMine: string;
  readonly takeTheirs: string;
  readonly save: string;
}

export interface ConflictMergeProps {
  readonly id: string;
  readonly mine: string;
  readonly theirs: string;
  /** Who wrote the other text. */
  readonly by?: string;
  /** The language of the texts, when it is another than the page's. */
  readonly lang?: string;
  readonly texts: ConflictTexts;
  readonly onResolve: (merged: string) => void;
}

/** Both texts side by side, and a third to write in. Nothing is chosen for anybody. */
export function ConflictMerge({ id, mine, theirs, by, lang, texts, onResolve }: ConflictMergeProps) {
  const [merged, setMerged] = useState(`${theirs}\n\n${mine}`);
  const group = { role: 'group', 'aria-labelledby': `${id}-title` };
  return (
    <div className="conflict" {...group}>
      <h3 id={`${id}-title`}>
        <svg className="mark mark-fault" aria-hidden="true">
          <use href="#ve-fault" />
        </svg>
        {texts.title}
      </h3>
      <p className="meta">{texts.explanation}</p>
      <div className="conflict-texts">
        <div>
          <h4>{by ? `${texts.theirs} ${by}` : texts.theirs}</h4>
          <p className="conflict-text" lang={lang}>
            {theirs}
          </p>
          <Button small onClick={() => setMerged(theirs)}>
            {texts.takeTheirs}
          </Button>
        </div>
        <div>
          <h4>{texts.mine}</h4>
          <p className="conflict-text" lang={lang}>
            {mine}
          </p>
          <Button small onClick={() => setMerged(mine)}>
            {texts.takeMine}
          </Button>
        </div>
      </div>
      <div className="field conflict-merged">
        <label htmlFor={`${id}-merged`}>{texts.merged}</label>
        <textarea
          lang={lang}
          id={`${id}-merged`}
          rows={4}
          value={merged}
          onChange={(event) => setMerged(event.target.value)}
        />
      </div>
      <Button look="main" onClick={() => onResolve(merged)}>
        {texts.save}
      </Button>
    </div>
  );
}
