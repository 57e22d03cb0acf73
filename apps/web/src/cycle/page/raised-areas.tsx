import { improvementStateLabels } from '@varje-elev/domain';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { DocumentSection } from '@varje-elev/ui/document';
import styles from './page.module.css';
import type { CycleView } from './view.ts';

/** Förbättringsområden: what the work has shown that somebody should take up, here or above; and what it took up itself. */
export function RaisedAreas({ view }: { readonly view: CycleView }) {
  const { cycle, read, t, locale } = view;
  const { raised, takenUp, may } = read;
  if (raised.length === 0 && takenUp.length === 0 && !may.raise) return null;
  return (
    <DocumentSection id="forbattringsomraden" title={t('areas')} state={raised.length > 0 ? 'done' : 'ahead'}>
      {takenUp.length > 0 ? (
        <>
          <p className="meta">{t('areasTakenUp')}</p>
          <ul className={styles.areas}>
            {takenUp.map((area) => (
              <li key={area.id}>
                <a href={`/forbattringsomraden?enhet=${area.unitId}#${area.id}`}>
                  <Written>{area.title}</Written>
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {raised.length > 0 ? (
        <>
          <p className="meta">{t('areasRaised')}</p>
          <ul className={styles.areas}>
            {raised.map((area) => (
              <li key={area.id}>
                <a href={`/forbattringsomraden?enhet=${area.unitId}#${area.id}`}>
                  <Written>{area.title}</Written>
                </a>{' '}
                <span className="fine">
                  {improvementStateLabels[area.state][locale]}
                  {whereOf(view, area.unitId)}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {may.raise ? (
        <p className={styles.add}>
          <a href={`/forbattringsomraden/nytt?cykel=${cycle.id}&enhet=${cycle.unitId}`}>{t('addArea')}</a>
        </p>
      ) : null}
    </DocumentSection>
  );
}

/** The unit on whose list it stands, when it is another than the cycle's own. */
function whereOf({ read, t }: CycleView, unitId: string): string {
  const above = read.chain.find(({ id }) => id === unitId && id !== read.unit.id);
  return above ? t('onListOf', { unit: above.name }) : '';
}
