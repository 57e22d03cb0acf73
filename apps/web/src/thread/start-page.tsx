import { type Id, levelOf, type Phase } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { EmptyState } from '@varje-elev/ui/empty-state';
import { PhaseMark } from '@varje-elev/ui/marks';
import { getTranslations } from 'next-intl/server';
import { phaseNumber } from '../cycle/phase-number.ts';
import type { CycleListRead } from '../cycle/read.ts';
import { PhaseName } from '../framework/phase-name.tsx';
import { levelsFromTop, placeOf } from './levels.ts';
import styles from './thread.module.css';

type Listed = CycleListRead['cycles'][number];

export interface StartPageProps {
  readonly cycles: readonly Listed[];
  /** The units where I work: their cycles come first. */
  readonly mine: readonly Id[];
  readonly phaseName: (phase: Phase) => string;
}

/** Where to begin: from the goals at the top, or from one's own work. */
export async function StartPage({ cycles, mine, phaseName }: StartPageProps) {
  const t = await getTranslations('thread');
  const own = cycles.filter(({ unitId }) => mine.includes(unitId));
  const groups = [
    { key: 'mine', title: t('start.mine'), cycles: own },
    ...levelsFromTop.map((level) => ({
      key: level,
      title: t(`level.${level}`),
      cycles: cycles.filter((cycle) => levelOf(cycle.unitType) === level && !own.includes(cycle)),
    })),
  ].filter((group) => group.cycles.length > 0);
  return (
    <div className={`wrap ${styles.start}`}>
      <h1>{t('title')}</h1>
      <p className="lede">{t('start.lede')}</p>
      {groups.length === 0 ? (
        <EmptyState level={2} question={t('start.empty')} example={t('start.emptyExample')} />
      ) : (
        groups.map((group) => (
          <section key={group.key} aria-labelledby={`fran-${group.key}`}>
            <h2 id={`fran-${group.key}`}>{group.title}</h2>
            <ul>
              {group.cycles.map((cycle) => (
                <One key={cycle.id} cycle={cycle} phaseName={phaseName} />
              ))}
            </ul>
          </section>
        ))
      )}
    </div>
  );
}

async function One({ cycle, phaseName }: { readonly cycle: Listed } & Pick<StartPageProps, 'phaseName'>) {
  const [t, f] = await Promise.all([getTranslations('thread.start'), getFormats()]);
  const below = cycle.counts.contributions;
  return (
    <li>
      <h3>
        <a href={`/roda-traden/${cycle.id}`}>
          <Written>{cycle.title}</Written>
        </a>
      </h3>
      <p className="meta">
        {placeOf(cycle)}. {below === 0 ? null : `${t('below', { count: below, words: f.Count(below) })} `}
        <PhaseMark phase={phaseNumber(cycle.phase)}>
          <PhaseName phase={cycle.phase} name={phaseName(cycle.phase)} />
        </PhaseMark>
      </p>
    </li>
  );
}
