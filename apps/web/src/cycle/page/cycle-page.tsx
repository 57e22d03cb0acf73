import { Document } from '@varje-elev/ui/document';
import { Actions } from './actions.tsx';
import { AnalysisSection } from './analysis.tsx';
import { Causes } from './causes.tsx';
import { Cover } from './cover.tsx';
import { Decisions } from './decisions.tsx';
import { FocusAtHash } from './focus-at-hash.tsx';
import { FollowUps } from './follow-ups.tsx';
import { Goal } from './goal.tsx';
import { Hypotheses } from './hypotheses.tsx';
import { NextStep } from './next-step.tsx';
import { Notes } from './notes.tsx';
import { RaisedAreas } from './raised-areas.tsx';
import { Situation } from './situation.tsx';
import { StateBanner } from './state-banner.tsx';
import { TakingPart } from './taking-part.tsx';
import type { CycleView } from './view.ts';

/** The cycle as a document, read from top to bottom as a story. */
export function CyclePage({ view }: { readonly view: CycleView }) {
  return (
    <>
      <StateBanner view={view} />
      {view.mayEdit ? <FocusAtHash key={`${view.editing?.key} ${view.editing?.id}`} /> : null}
      <Document cover={<Cover view={view} />}>
        <Situation view={view} />
        <Causes view={view} />
        <Goal view={view} />
        <Hypotheses view={view} />
        <Actions view={view} />
        <FollowUps view={view} />
        <AnalysisSection view={view} />
        <Decisions view={view} />
        <TakingPart view={view} />
        <RaisedAreas view={view} />
        <Notes view={view} />
        <NextStep view={view} />
      </Document>
    </>
  );
}
