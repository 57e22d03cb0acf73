import type { ReactNode } from 'react';
import { type ThreadState, threadClass } from './thread.tsx';

export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
}

/** A working page as a document: margin, thread, text, air and notes. Holds a cover and sections. */
export function Document({ cover, children }: { cover: ReactNode; children: ReactNode }) {
  return (
    <div className="wrap doc">
      {cover}
      <div className="thread">{children}</div>
    </div>
  );
}

export interface DocumentCoverProps {
  /** The page's only `h1`. */
  readonly title: ReactNode;
  readonly lede?: ReactNode;
  /** Who, when and to what, in the margin. */
  readonly facts?: readonly Fact[];
  /** Below the lede, for instance the focus in the framework. */
  readonly children?: ReactNode;
  /** To the right: the wheel, what remains. */
  readonly aside?: ReactNode;
}

export function DocumentCover({ title, lede, facts = [], children, aside }: DocumentCoverProps) {
  return (
    <header className="cover">
      {facts.length > 0 ? (
        <dl className="facts">
          {facts.map((fact) => (
            <div key={fact.term}>
              <dt>{fact.term}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <div className="title">
        <h1>{title}</h1>
        {lede ? <p className="lede">{lede}</p> : null}
        {children}
      </div>
      {aside ? <div className="cover-aside">{aside}</div> : null}
    </header>
  );
}

export interface DocumentSectionProps {
  readonly id: string;
  /** The hanging heading, an `h2`. */
  readonly title: ReactNode;
  /** Small lines below the heading: the question, and its state in words. */
  readonly under?: ReactNode;
  readonly state: ThreadState;
  readonly children: ReactNode;
  /** Notes in the right column; left empty when nobody has said anything. */
  readonly notes?: ReactNode;
  /** Lets the body take the notes' place too: trees, wide tables. */
  readonly wide?: boolean;
}

export function DocumentSection(props: DocumentSectionProps) {
  const { id, title, under, state, children, notes, wide = false } = props;
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={threadClass(state)}>
      <div className="hang">
        <h2 id={`${id}-title`}>{title}</h2>
        {under ? <div className="fine">{under}</div> : null}
      </div>
      <div className={wide ? 'body wide' : 'body'}>{children}</div>
      {notes ? <div className="notes">{notes}</div> : null}
    </section>
  );
}

/** One focus in the framework, below a cover's lede: mark, name and what it says. */
export interface FocusLine {
  readonly key: string;
  readonly mark: ReactNode;
  readonly name: ReactNode;
  readonly text: ReactNode;
}

export function FocusList({ label, lines }: { label: string; lines: readonly FocusLine[] }) {
  return (
    <ul className="focus" aria-label={label}>
      {lines.map((line) => (
        <li key={line.key}>
          {line.mark}
          <span>
            <b>{line.name}</b> {line.text}
          </span>
        </li>
      ))}
    </ul>
  );
}
