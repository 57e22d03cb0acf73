import { type LocalDate, levelLabels, schoolTypeLabels } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { getTranslations } from 'next-intl/server';
import page from '../frame/page.module.css';
import styles from './organisation.module.css';
import { PostTable } from './post-table.tsx';
import type { ChosenUnit } from './read.ts';
import { UnitSteps } from './unit-steps.tsx';

/** The unit in hand: what it is, where it has lain, who holds which role, and what can be done with it. */
export async function UnitAside({
  chosen,
  today,
}: {
  readonly chosen: ChosenUnit;
  readonly today: LocalDate;
}) {
  const [t, f] = await Promise.all([getTranslations('organisation'), getFormats()]);
  const { unit, level, placements, posts, predecessors, successor } = chosen;
  const earlier = placements.slice(0, -1);
  const now = placements.at(-1);
  return (
    <aside className={styles.unit} id="enhet" aria-labelledby="enhet-namn">
      <h2 id="enhet-namn">{unit.name}</h2>
      <dl className={page.facts}>
        {unit.schoolUnitCode === null ? null : (
          <>
            <dt>{t('code')}</dt>
            <dd className="num">{unit.schoolUnitCode}</dd>
          </>
        )}
        {unit.schoolTypes.length === 0 ? null : (
          <>
            <dt>{t('schoolTypes')}</dt>
            <dd>{schoolForms(unit.schoolTypes.map((type) => schoolTypeLabels[type][f.locale]))}</dd>
          </>
        )}
        <dt>{t('valid')}</dt>
        <dd>
          {unit.to === null
            ? t('from', { day: f.day(unit.from) })
            : t('fromTo', { from: f.day(unit.from), to: f.day(unit.to) })}
        </dd>
        {now === undefined ? null : (
          <>
            <dt>{t('liesUnder')}</dt>
            <dd>{t('under', { unit: now.parentName, day: f.day(now.from) })}</dd>
          </>
        )}
        {earlier.length === 0 ? null : (
          <>
            <dt>{t('layBefore')}</dt>
            <dd>
              {earlier.map(({ parentName, from, to }) => (
                <div key={from}>
                  {t('layUnder', { unit: parentName, from: f.day(from), to: to === null ? '' : f.day(to) })}
                </div>
              ))}
            </dd>
          </>
        )}
        {predecessors.length === 0 ? null : (
          <>
            <dt>{t('succeeds')}</dt>
            <dd>{f.list(predecessors.map(({ name }) => name))}</dd>
          </>
        )}
        {successor === null ? null : (
          <>
            <dt>{t('succeededBy')}</dt>
            <dd>{successor.name}</dd>
          </>
        )}
        <dt>{t('level')}</dt>
        <dd>{levelLabels[level][f.locale]}</dd>
      </dl>
      <PostTable posts={posts} today={today} />
      <UnitSteps chosen={chosen} />
    </aside>
  );
}

/** One word at the head of a list in capitals, the rest small: ”Förskoleklass, grundskola, fritidshem”. */
function schoolForms(names: readonly string[]): string {
  const [first = '', ...rest] = names;
  return [first, ...rest.map((name) => name.charAt(0).toLowerCase() + name.slice(1))].join(', ');
}
