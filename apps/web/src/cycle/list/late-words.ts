import type { Phase } from '@varje-elev/domain';
import type { Formats } from '@varje-elev/shell/format/formats';
import type { getTranslations } from 'next-intl/server';
import type { CycleListRead } from '../read.ts';

type ListTexts = Awaited<ReturnType<typeof getTranslations<'cycle.list'>>>;

/** ”Två veckor efter. Följa upp skulle ha varit klart vecka 46.” Null when in step. */
export function lateWords(
  { late, phase }: Pick<CycleListRead['cycles'][number], 'late' | 'phase'>,
  t: ListTexts,
  f: Formats,
  phaseName: (phase: Phase) => string,
): string | null {
  if (late === null) return null;
  const week = f.weekInWords(late.dueOn);
  const why =
    late.of === 'followUp' ? t('lateFollowUp', { week }) : t('latePhase', { phase: phaseName(phase), week });
  return t('late', { weeks: late.weeks, words: f.Count(late.weeks), why });
}
