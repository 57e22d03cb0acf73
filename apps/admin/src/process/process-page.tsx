import type { Phase } from '@varje-elev/domain';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { PhaseMark, type PhaseNumber } from '@varje-elev/ui/marks';
import { getTranslations } from 'next-intl/server';
import page from '../frame/page.module.css';
import { questionsOf } from './phase-texts.ts';
import { phaseHref } from './phase-words.ts';
import styles from './process.module.css';
import type { Process } from './read.ts';

const numbers: Readonly<Record<Phase, PhaseNumber>> = {
  plan: 1,
  carryOut: 2,
  followUp: 3,
  analyse: 4,
  concluded: 5,
};

export interface ProcessPageProps {
  readonly process: Process;
  readonly done: boolean;
}

/** What the authority calls its phases and what it asks in each, as the staff read it. */
export async function ProcessPage({ process, done }: ProcessPageProps) {
  const t = await getTranslations('process');
  return (
    <div className={`wrap ${page.page}`}>
      <h1>{t('title')}</h1>
      <p className="lede">{t(process.revision === null ? 'ledeShipped' : 'lede')}</p>
      {done ? (
        <p className={page.done} role="status">
          {t('done')}
        </p>
      ) : null}
      {process.phases.map(({ phase, name, headline }) => {
        const questions = questionsOf(process, phase);
        return (
          <section key={phase} className={page.section} aria-labelledby={phase}>
            <h2 id={phase}>
              <PhaseMark phase={numbers[phase]}>
                <Written>{name}</Written>
              </PhaseMark>
            </h2>
            <p className={styles.headline}>
              <Written>{headline}</Written>
            </p>
            {questions.length === 0 ? (
              <p className="meta">{t('noQuestions')}</p>
            ) : (
              <ol className={`read ${styles.questions}`}>
                {questions.map(({ id, text }) => (
                  <li key={id}>
                    <Written>{text}</Written>
                  </li>
                ))}
              </ol>
            )}
            <p className={page.actions}>
              <a href={phaseHref(phase)}>{t('edit', { name })}</a>
            </p>
          </section>
        );
      })}
    </div>
  );
}
