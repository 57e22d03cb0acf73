'use client';

import type { ReactNode } from 'react';
import { type Save, type SaveState, useAutosave } from './autosave.ts';
import { ConflictMerge, type ConflictTexts } from './conflict-merge.tsx';
import { useEarlyText, useStandingText } from './early-text.ts';
import { describedBy } from './field-frame.tsx';

export type { Save, SaveResult } from './autosave.ts';

export interface WritingLineTexts {
  readonly waiting: string;
  readonly saving: string;
  /** Before the time: ”Sparat” gives ”Sparat 10.42”. */
  readonly saved: string;
  readonly failed: string;
  readonly offline: string;
  readonly undo: string;
  readonly retry: string;
  /** Of a link to the page where one signs in, which opens beside the one that is written on. */
  readonly signIn: string;
  readonly conflict: ConflictTexts;
}

export interface WritingLineProps {
  /** Name of the field in the surrounding form, which takes the text without scripts. */
  readonly name: string;
  readonly id?: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly defaultValue: string;
  /** The revision `defaultValue` belongs to; given to `save`, and kept up by its answers. */
  readonly revision?: number;
  /** The beginning of an answer, in place of an empty line. */
  readonly placeholder?: string;
  /** One line instead of several. */
  readonly short?: boolean;
  readonly readOnly?: boolean;
  /** The language that is written here, when it is another than the page's. */
  readonly lang?: string;
  readonly save: Save;
  /** Keeps what is not yet saved in the browser's tab, so that it survives a reload. */
  readonly draftKey?: string;
  /** Where one signs in, for whoever has been signed out while writing. */
  readonly signInHref?: string;
  readonly texts: WritingLineTexts;
}

/** A dashed line in the document to write on. Saves itself and says when; undo stands beside. */
export function WritingLine(props: WritingLineProps) {
  const { name, id = name, label, hint, defaultValue, revision, placeholder, short, readOnly, texts } = props;
  const shown = useStandingText(id);
  const auto = useAutosave(defaultValue, revision, props.save, {
    draftKey: props.draftKey,
    shown,
  });
  const ref = useEarlyText(defaultValue, auto.change);
  const control = {
    ...describedBy(id, { hint }, `${id}-status`),
    ref,
    id,
    name,
    // A browser that fills the field in again after a reload would pass for somebody who writes.
    autoComplete: 'off',
    placeholder,
    readOnly,
    lang: props.lang,
    className: 'writing',
    value: auto.value,
    onChange: (event: { target: { value: string } }) => auto.change(event.target.value),
    onBlur: auto.leave,
  };
  return (
    <div className="writing-line">
      <div className="field-head">
        <label htmlFor={id}>{label}</label>
        {hint ? (
          <span className="hint" id={`${id}-hint`}>
            {hint}
          </span>
        ) : null}
      </div>
      {short ? <input {...control} type="text" /> : <textarea {...control} rows={1} />}
      <div className="writing-foot">
        <span className="fine" role="status" id={`${id}-status`}>
          {statusText(auto.state, texts)}
        </span>
        {auto.state.kind === 'failed' && auto.state.signedOut && props.signInHref ? (
          <a href={props.signInHref} target="_blank" rel="noopener" className="writing-button">
            {texts.signIn}
          </a>
        ) : null}
        {auto.state.kind === 'failed' ? (
          <button type="button" className="writing-button" onClick={auto.flush}>
            {texts.retry}
          </button>
        ) : null}
        {auto.canUndo && auto.state.kind === 'saved' ? (
          <button type="button" className="writing-button" onClick={auto.undo}>
            {texts.undo}
          </button>
        ) : null}
      </div>
      {auto.state.kind === 'conflict' ? (
        <ConflictMerge
          id={`${id}-conflict`}
          mine={auto.value}
          theirs={auto.state.theirs}
          by={auto.state.by}
          lang={props.lang}
          texts={texts.conflict}
          onResolve={auto.resolve}
        />
      ) : null}
    </div>
  );
}

function statusText(state: SaveState, texts: WritingLineTexts): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'waiting':
      return texts.waiting;
    case 'saving':
      return texts.saving;
    case 'saved':
      return `${texts.saved} ${state.at}`;
    case 'failed':
      return state.message ?? texts.failed;
    case 'offline':
      return texts.offline;
    case 'conflict':
      return texts.conflict.title;
  }
}
