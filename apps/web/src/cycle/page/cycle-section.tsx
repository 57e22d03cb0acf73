import { type CyclePart, cyclePartLabels } from '@varje-elev/domain';
import { Details } from '@varje-elev/ui/details';
import { DocumentSection } from '@varje-elev/ui/document';
import { GuidingQuestions, Note } from '@varje-elev/ui/note';
import type { ReactNode } from 'react';
import type { ProcessWords } from '../../framework/process-words.ts';
import { anchorOf, knots } from '../sections.ts';
import type { CycleView } from './view.ts';

/** As many questions as one takes in; the rest are a step away. */
const atOnce = 4;

export interface CycleSectionProps {
  readonly view: CycleView;
  readonly part: Exclude<CyclePart, 'focus'>;
  /** The process' own questions, below the hanging heading. */
  readonly asked?: readonly ProcessWords[];
  /** Lines of ours below the hanging heading. */
  readonly under?: readonly (string | null)[];
  readonly wide?: boolean;
  readonly notes?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the cycle as a section: hanging heading, knot, body, and the guiding questions when it is the one at hand. */
export function CycleSection({
  view,
  part,
  asked = [],
  under = [],
  wide,
  notes,
  children,
}: CycleSectionProps) {
  const state = knots(view.cycle).get(part) ?? 'ahead';
  const questions = view.questionsBeside(part);
  const lines = [...under, state === 'now' ? view.t('hereNow') : null].filter((line) => line !== null);
  const beside =
    questions.length > 0 || notes ? (
      <>
        {questions.length > 0 ? (
          <Note title={view.t('questionsThatHelp')}>
            <GuidingQuestions questions={questions.slice(0, atOnce)} />
            {questions.length > atOnce ? (
              <Details summary={view.t('moreQuestions')}>
                <GuidingQuestions questions={questions.slice(atOnce)} />
              </Details>
            ) : null}
          </Note>
        ) : null}
        {notes}
      </>
    ) : undefined;
  return (
    <DocumentSection
      id={anchorOf(part)}
      title={cyclePartLabels[part][view.locale]}
      under={[
        ...asked.map(({ text, lang }) => (
          <div key={text} lang={lang}>
            {text}
          </div>
        )),
        ...lines.map((line) => <div key={line}>{line}</div>),
      ]}
      state={state}
      wide={wide}
      notes={beside}
    >
      {children}
    </DocumentSection>
  );
}
