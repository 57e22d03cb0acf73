import { type Cause, CauseArea, causeAreaLabels, confidenceLabels } from '@varje-elev/domain';
import { Written, written } from '@varje-elev/shell/pages/written.tsx';
import { writtenLang } from '@varje-elev/shell/written-lang';
import { CauseTree } from '@varje-elev/ui/cause-tree';
import { EmptyState } from '@varje-elev/ui/empty-state';
import { EntryEditor, editorIn } from '../entry/entry-editor.tsx';
import { confidenceNumber } from '../level-number.ts';
import { HeadText } from '../text/head-text.tsx';
import { CycleSection } from './cycle-section.tsx';
import { AddLink, EditLink } from './edit-link.tsx';
import type { CycleView } from './view.ts';

/** Orsaker: the tree between what is seen and what is done. The law asks for it (Education Act 4:3). */
export function Causes({ view }: { readonly view: CycleView }) {
  const { cycle, t, f } = view;
  const { causes } = cycle;
  const chosen = causes.filter((cause) => cause.chosen).length;
  const under =
    causes.length === 0
      ? []
      : [t('chosenOf', { chosen: f.Count(chosen), count: chosen, all: f.count(causes.length) })];
  const editor = editorIn(view, 'orsaker');
  return (
    <CycleSection view={view} part="causes" under={under} wide={causes.length > 0}>
      {view.mayEdit || causes.length === 0 ? <HeadText view={view} field="problem" /> : null}
      {causes.length > 0 ? (
        <CauseTree
          root={cycle.problem === '' ? t('problemMissing') : <Written>{cycle.problem}</Written>}
          rootAbove={view.mayEdit}
          lang={writtenLang(view.locale)}
          branches={CauseArea.options.map((area) => ({
            name: causeAreaLabels[area][view.locale],
            causes: inTreeOrder(causes.filter((cause) => cause.area === area)).map((cause) => ({
              id: cause.id,
              text: cause.text,
              chosen: cause.chosen,
              ...detail(view, cause),
              confidence: {
                level: confidenceNumber[cause.confidence],
                text: confidenceLabels[cause.confidence][view.locale],
              },
              actions: (
                <EditLink view={view} of="orsaker" id={cause.id} name={<Written>{cause.text}</Written>} />
              ),
            })),
          }))}
        />
      ) : editor === null ? (
        <EmptyState question={t('causesEmpty')} example={t('causesExample')}>
          {t('causesLaw')}
        </EmptyState>
      ) : null}
      <AddLink view={view} to="orsaker" label={t('addCause')} />
      {editor === null ? null : <EntryEditor view={view} of="orsaker" id={editor.id} />}
    </CycleSection>
  );
}

/** Chosen or not, what it hangs on, and its grounds: as words to measure, and as they are shown. */
function detail({ t, cycle }: CycleView, { chosen, parentId, grounds }: Cause) {
  const above = cycle.causes.find(({ id }) => id === parentId);
  const state = chosen ? t('chosen') : t('notChosen');
  const hangs = above === undefined ? null : { ...written, cause: above.text };
  return {
    detail: [state, above?.text ?? '', grounds].filter((words) => words !== '').join('. '),
    detailShown: (
      <>
        {state}
        {hangs === null ? null : <>. {t.rich('under', hangs)}</>}
        {grounds === '' ? null : (
          <>
            . <Written>{grounds}</Written>
          </>
        )}
      </>
    ),
  };
}

/** A cause stands right after the one that it hangs on. */
function inTreeOrder(causes: readonly Cause[]): Cause[] {
  const ids = new Set(causes.map((cause) => cause.id));
  const below = (parentId: string | null): Cause[] =>
    causes
      .filter((cause) =>
        parentId === null ? cause.parentId === null || !ids.has(cause.parentId) : cause.parentId === parentId,
      )
      .sort((a, b) => a.position - b.position)
      .flatMap((cause) => [cause, ...below(cause.id)]);
  return below(null);
}
