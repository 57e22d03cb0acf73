import type { Phase } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { getTranslations } from 'next-intl/server';
import type { CycleListRead } from '../read.ts';
import { lateWords } from './late-words.ts';
import styles from './list.module.css';

/** Those out of step, told in words above the tables, furthest behind first. */
export async function LateOnes(props: {
  readonly cycles: CycleListRead['cycles'];
  readonly phaseName: (phase: Phase) => string;
}) {
  const [t, f] = await Promise.all([getTranslations('cycle.list'), getFormats()]);
  const late = props.cycles
    .filter((cycle) => cycle.late !== null)
    .sort((a, b) => (b.late?.weeks ?? 0) - (a.late?.weeks ?? 0));
  if (late.length === 0) return null;
  return (
    <section className={styles.late} aria-labelledby="efter">
      <h2 id="efter">{t('lateHeading', { count: late.length, words: f.Count(late.length) })}</h2>
      <ul>
        {late.map((cycle) => (
          <li key={cycle.id}>
            <a href={`/cykler/${cycle.id}`}>
              <Written>{cycle.title}</Written>
            </a>
            , {cycle.schoolName ?? cycle.unitName}. {lateWords(cycle, t, f, props.phaseName)}
          </li>
        ))}
      </ul>
    </section>
  );
}
