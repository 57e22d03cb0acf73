import {
  type Cycle,
  confidenceLabels,
  type Evidence,
  evidenceKindLabels,
  evidenceStatusLabels,
  inReadingOrder,
} from '@varje-elev/domain';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { EmptyState } from '@varje-elev/ui/empty-state';
import { EvidenceList } from '@varje-elev/ui/evidence-list';
import { Confidence } from '@varje-elev/ui/marks';
import { Fragment } from 'react';
import { EntryEditor, isEdited } from '../entry/entry-editor.tsx';
import { confidenceNumber } from '../level-number.ts';
import { CycleSection } from './cycle-section.tsx';
import { AddLink, EditLink } from './edit-link.tsx';
import { headlineQuestions } from './headline-questions.ts';
import type { CycleView } from './view.ts';

/** Lägesbild: what the work rests on, from what was seen to what is concluded. */
export function Situation({ view }: { readonly view: CycleView }) {
  const { cycle, t } = view;
  const evidence = inReadingOrder(cycle.evidence);
  return (
    <CycleSection view={view} part="situation" asked={headlineQuestions(view.headline('plan')).slice(0, 1)}>
      {stretches(evidence, view).map((stretch) => (
        <Fragment key={stretch.key}>
          {stretch.edited ? <EntryEditor view={view} of="lagesbild" id={stretch.key} /> : null}
          {stretch.items.length > 0 ? (
            <EvidenceList
              label={t('evidence')}
              items={stretch.items.map((item) => ({
                key: item.id,
                sort: item.status,
                label: evidenceStatusLabels[item.status][view.locale],
                text: (
                  <span id={item.id}>
                    <Written>{item.text}</Written>
                  </span>
                ),
                source: <Source view={view} item={item} />,
              }))}
            />
          ) : null}
        </Fragment>
      ))}
      {evidence.length === 0 && view.editing?.key !== 'lagesbild' ? (
        <EmptyState question={t('situationEmpty')} example={t('situationExample')} />
      ) : null}
      <AddLink view={view} to="lagesbild" label={t('addEvidence')} />
      {isEdited(view, 'lagesbild', null) ? <EntryEditor view={view} of="lagesbild" id={null} /> : null}
    </CycleSection>
  );
}

function Source({ view, item }: { readonly view: CycleView; readonly item: Evidence }) {
  const { f, t, locale, today } = view;
  const day = f.dayNear(item.observedOn, today);
  const said = [
    // What is understood or concluded is not gathered: only what was seen has a kind.
    item.status === 'observation' ? evidenceKindLabels[item.kind][locale] : '',
    item.source === '' ? '' : <Written key="source">{item.source.replace(/\.$/, '')}</Written>,
    spaced(item.source).includes(spaced(day)) ? '' : t('gathered', { day }),
  ].filter((part) => part !== '');
  return (
    <>
      {said.map((part, at) => [at === 0 ? '' : '. ', part])}.
      {item.confidence ? (
        <>
          {' '}
          <Confidence level={confidenceNumber[item.confidence]}>
            {confidenceLabels[item.confidence][locale]}.
          </Confidence>
        </>
      ) : null}{' '}
      <EditLink view={view} of="lagesbild" id={item.id} name={<Written>{item.text}</Written>} />
    </>
  );
}

/** One writes ”11 september” with a space; we set it with one that does not break. */
const spaced = (text: string) => text.replace(/\s+/g, ' ');

/** The list is cut where an entry is open, so that its form stands in its place. */
function stretches(evidence: Cycle['evidence'], view: CycleView) {
  const cut: { key: string; edited: boolean; items: Evidence[] }[] = [
    { key: 'first', edited: false, items: [] },
  ];
  for (const item of evidence) {
    if (isEdited(view, 'lagesbild', item.id)) cut.push({ key: item.id, edited: true, items: [] });
    else cut.at(-1)?.items.push(item);
  }
  return cut;
}
