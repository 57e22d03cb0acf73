import { Level, type Locale, levelLabels } from '@varje-elev/domain';
import { formatsFor } from '@varje-elev/shell/format/formats';
import { writtenLang } from '@varje-elev/shell/written-lang';
import { PhaseSwatch } from '@varje-elev/ui/marks';
import { ViewSwitch } from '@varje-elev/ui/view-switch';
import { Weave } from '@varje-elev/ui/weave';
import { useTranslations } from 'next-intl';
import { phaseNumber, phasesAlive } from '../cycle/phase-number.ts';
import styles from './page.module.css';
import { PhaseName } from './phase-name.tsx';
import type { WeaveRead } from './read.ts';
import { weaveView } from './weave-view.ts';

interface Props {
  readonly weave: WeaveRead;
  readonly level: Level;
  readonly locale: Locale;
  readonly phaseNames: readonly [string, string, string, string, string];
}

/** Väven: where the framework lives, and where it is only words. For leaders, of their own subtree. */
export function WeaveSection({ weave, level, locale, phaseNames }: Props) {
  const t = useTranslations('framework.weave');
  const f = formatsFor(locale);
  const view = weaveView(weave, level);
  const lede =
    view.holes.length === 0
      ? t('noHoles')
      : t('holes', { count: view.holes.length, hurs: f.list(view.holes) });
  return (
    <section>
      <div className={`${styles.top} ${styles.weaveHead}`}>
        <div>
          <h2 id="vaven">{t('title')}</h2>
          <p className="lede">{lede}</p>
        </div>
        <p className="meta">{t('howToRead', { unit: weave.unit.name, year: f.schoolYear(weave.year) })}</p>
      </div>
      <ViewSwitch
        label={t('levels')}
        views={Level.options.map((option) => ({
          href: `/ramverket?niva=${option}#vaven`,
          label: levelLabels[option][locale],
          current: option === level,
        }))}
      />
      <p className={styles.key}>
        {phasesAlive.map((phase) => (
          <span key={phase} className="with">
            <PhaseSwatch phase={phaseNumber(phase)} />
            <span>
              <PhaseName phase={phase} name={phaseNames[phaseNumber(phase) - 1] ?? ''} />
            </span>
          </span>
        ))}
        <span>{t('strand')}</span>
      </p>
      <Weave
        units={view.units}
        groups={view.groups}
        countText={(count, total) => t('count', { count, total })}
        phaseNames={phaseNames}
        lang={writtenLang(locale)}
        title={t('title')}
        description={lede}
        table={{ summary: t('asTable'), row: t('tableRow'), count: t('tableCount'), none: t('tableNone') }}
      />
      <div className={styles.holes}>
        <div>
          <h3>{t('holesTitle')}</h3>
          <p className="meta">
            {view.holes.length === 0
              ? t('noHoles')
              : t('holesText', { hurs: f.list(view.holes), count: view.holes.length })}
          </p>
        </div>
        <div>
          <h3>{t('thinTitle')}</h3>
          <p className="meta">
            {view.thin.length === 0
              ? t('thinNone')
              : view.thin.map(({ number, count }) => t('thinOne', { number, count })).join(' ')}
          </p>
        </div>
        <div>
          <h3>{t('denseTitle')}</h3>
          <p className="meta">
            {view.dense.length === 0
              ? t('denseNone')
              : t('denseText', { hurs: f.list(view.dense), count: view.dense.length })}
          </p>
        </div>
      </div>
      {weave.withoutHeir > 0 ? (
        <p className="meta">{t('withoutHeir', { count: weave.withoutHeir })}</p>
      ) : null}
    </section>
  );
}
