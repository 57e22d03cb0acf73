import type { ReactNode } from 'react';

export interface NoteProps {
  readonly title?: ReactNode;
  /** Heading level of the title where the note stands. */
  readonly level?: 2 | 3;
  /** The note waits for the reader: a red line beside it. */
  readonly live?: boolean;
  /** An ink rule above: the note begins a part of its own. */
  readonly ruled?: boolean;
  /** When, and whether it is answered. */
  readonly under?: ReactNode;
  readonly children: ReactNode;
}

/** What somebody has said in the margin. */
export function Note({ title, level = 3, live = false, ruled = false, under, children }: NoteProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={`note${live ? ' live-note' : ''}${ruled ? ' ruled-note' : ''}`}>
      {title ? <Heading>{title}</Heading> : null}
      {children}
      {under ? <div className="fine note-under">{under}</div> : null}
    </div>
  );
}

/** Words of a person inside a note. */
export function NoteQuote({ children }: { children: ReactNode }) {
  return <blockquote className="note-quote">{children}</blockquote>;
}

export interface GuidingQuestionsProps {
  /** Each with its language where that is another than the page's. */
  readonly questions: readonly { readonly text: string; readonly lang?: string | undefined }[];
}

/** Questions that help in this phase. */
export function GuidingQuestions({ questions }: GuidingQuestionsProps) {
  return (
    <ul className="ask">
      {questions.map(({ text, lang }) => (
        <li key={text} lang={lang}>
          {text}
        </li>
      ))}
    </ul>
  );
}
