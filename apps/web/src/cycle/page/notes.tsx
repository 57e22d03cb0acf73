import { DocumentSection } from '@varje-elev/ui/document';
import { HeadText } from '../text/head-text.tsx';
import type { CycleView } from './view.ts';

/** Working notes: the unit's own, never shown to others even when the cycle is shared. */
export function Notes({ view }: { readonly view: CycleView }) {
  const { cycle, t, mayEdit } = view;
  if (!mayEdit && cycle.notes === '') return null;
  return (
    <DocumentSection id="anteckningar" title={t('notes')} under={t('notesSeen')} state="ahead">
      <HeadText view={view} field="notes" />
    </DocumentSection>
  );
}
