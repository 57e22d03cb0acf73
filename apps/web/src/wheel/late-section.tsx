import type { LocalDate, Phase } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { LateList } from '@varje-elev/ui/late-list';
import { VadMark } from '@varje-elev/ui/marks';
import { getTranslations } from 'next-intl/server';
import { lateWords } from '../cycle/list/late-words.ts';
import { cycleHref } from '../cycle/page/view.ts';
import { phaseIn } from '../framework/phase-name.tsx';
import type { WheelCycle } from './read.ts';
import { placeOf } from './rings.ts';
import styles from './wheel.module.css';

interface Props {
  readonly late: readonly { readonly letter: string; readonly mark: { readonly id: string } }[];
  /** How many are behind in all, drawn or not. */
  readonly count: number;
  readonly cycles: readonly WheelCycle[];
  readonly phaseName: (phase: Phase) => string;
  readonly today: LocalDate;
}

/** Those who are behind, by their letters, in words. */
export async function LateSection({ late, count, cycles, phaseName, today }: Props) {
  const [t, list, f] = await Promise.all([
    getTranslations('wheel'),
    getTranslations('cycle.list'),
    getFormats(),
  ]);
  if (late.length === 0) return null;
  const letters = new Map(late.map(({ letter, mark }) => [mark.id, letter]));
  const items = late.flatMap(({ letter, mark }) => {
    const cycle = cycles.find(({ id }) => id === mark.id);
    if (cycle === undefined) return [];
    const waitsFor = letters.get(cycle.contributesToId ?? '');
    return [
      {
        letter,
        title: (
          <>
            {cycle.vad === null ? null : <VadMark n={cycle.vad.position} />}
            <a href={cycleHref(cycle.id)}>
              <Written>{cycle.title}</Written>
            </a>
          </>
        ),
        children: (
          <p>
            {placeOf(cycle)}.{' '}
            {t.rich('since', {
              ...phaseIn(cycle.phase, phaseName(cycle.phase)),
              day: f.dayAgo(cycle.phaseSince, today),
            })}{' '}
            {lateWords(cycle, list, f, phaseName)}
            {waitsFor === undefined ? null : ` ${t('waitsFor', { letter: waitsFor })}`}
          </p>
        ),
      },
    ];
  });
  return (
    <section aria-labelledby="efter" className={styles.late}>
      <h2 id="efter">{list('lateHeading', { count, words: f.Count(count) })}</h2>
      <LateList items={items} />
    </section>
  );
}
