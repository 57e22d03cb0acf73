import type { ImprovementState, LocalDate, Unit } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Button, LinkButton } from '@varje-elev/ui/button';
import { EmptyState } from '@varje-elev/ui/empty-state';
import { SelectField } from '@varje-elev/ui/field';
import { getTranslations } from 'next-intl/server';
import { AreaEntry } from './area-entry.tsx';
import styles from './areas.module.css';
import type { AreaList } from './read.ts';
import type { Doing } from './verbs.ts';

export interface AreasPageProps {
  readonly list: AreaList;
  readonly units: readonly Unit[];
  readonly doing: Doing | null;
  readonly today: LocalDate;
}

/** In the order one meets them: what is decided, what waits to be decided, what is under way, what is done. */
const order = [
  'prioritised',
  'identified',
  'takenUp',
  'resolved',
  'parked',
] as const satisfies readonly ImprovementState[];
/** More than this at once is allowed, and said. */
const fewEnough = 3;

/** A unit's improvement areas, by state. */
export async function AreasPage({ list, units, doing, today }: AreasPageProps) {
  const [t, f] = await Promise.all([getTranslations('improvement'), getFormats()]);
  const { unit, areas, may } = list;
  const underWay = areas.filter(({ state }) => state === 'prioritised' || state === 'takenUp').length;
  return (
    <div className={`wrap ${styles.page}`}>
      <div className={styles.head}>
        <div>
          <h1>{t('heading')}</h1>
          <p className="lede">{t('lede', { unit: unit.name })}</p>
        </div>
        {may.raise ? (
          <LinkButton look="main" href={`/forbattringsomraden/nytt?enhet=${unit.id}`}>
            {t('raise')}
          </LinkButton>
        ) : null}
      </div>
      {units.length > 1 ? (
        <form
          method="get"
          action="/forbattringsomraden"
          className={styles.choose}
          aria-label={t('chooseUnit')}
        >
          <SelectField name="enhet" label={t('unit')} defaultValue={unit.id}>
            {units.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
          <Button type="submit">{t('show')}</Button>
        </form>
      ) : null}
      {underWay > fewEnough ? (
        <p className={styles.many}>{t('manyPrioritised', { words: f.Count(underWay) })}</p>
      ) : null}
      {areas.length === 0 ? (
        <EmptyState level={2} question={t('empty')} example={t('emptyExample')}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        order.map((state) => {
          const inState = areas.filter((area) => area.state === state);
          if (inState.length === 0) return null;
          return (
            <section key={state} className={styles.state} aria-labelledby={`lage-${state}`}>
              <h2 id={`lage-${state}`}>
                {t(`state.${state}`)} <span className={styles.count}>{f.number(inState.length)}</span>
              </h2>
              <ul>
                {inState.map((area) => (
                  <AreaEntry
                    key={area.id}
                    area={area}
                    list={list}
                    doing={doing?.areaId === area.id ? doing.verb : null}
                    today={today}
                  />
                ))}
              </ul>
            </section>
          );
        })
      )}
    </div>
  );
}
