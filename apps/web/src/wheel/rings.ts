import { Level, type LocalDate, type Phase, paceLabels, paceOf } from '@varje-elev/domain';
import type { Formats } from '@varje-elev/shell/format/formats';
import { writtenLang } from '@varje-elev/shell/written-lang';
import type { YearWheelRing } from '@varje-elev/ui/year-wheel';
import type { getTranslations } from 'next-intl/server';
import { lateWords } from '../cycle/list/late-words.ts';
import { cycleHref } from '../cycle/page/view.ts';
import { expectedPhases } from './expected.ts';
import { standsAt } from './pace.ts';
import type { WheelCycle } from './read.ts';

export interface RingTexts {
  readonly wheel: Awaited<ReturnType<typeof getTranslations<'wheel'>>>;
  readonly list: Awaited<ReturnType<typeof getTranslations<'cycle.list'>>>;
  readonly phaseName: (phase: Phase) => string;
  readonly f: Formats;
}

/** From the outermost in, as direction goes. */
export const levelsOutsideIn = Level.options.toReversed();

/** A ring for each level where something is alive. */
export function ringsOf(cycles: readonly WheelCycle[], today: LocalDate, texts: RingTexts): YearWheelRing[] {
  return levelsOutsideIn.flatMap((level): YearWheelRing[] => {
    const ofLevel = cycles.filter((cycle) => cycle.level === level);
    if (ofLevel.length === 0) return [];
    return [
      {
        name: texts.wheel(`level.${level}`),
        phases: expectedPhases(ofLevel.map(({ period }) => period)),
        marks: ofLevel.map((cycle) => ({
          id: cycle.id,
          vad: cycle.vad?.position ?? 1,
          at: standsAt(cycle, today),
          late: cycle.late !== null,
          name: `${cycle.title}, ${placeOf(cycle)}`,
          lang: writtenLang(texts.f.locale),
          href: cycleHref(cycle.id),
          stands: texts.phaseName(cycle.phase),
          pace:
            lateWords(cycle, texts.list, texts.f, texts.phaseName) ??
            paceLabels[paceOf(cycle, cycle.late !== null, today)][texts.f.locale],
        })),
      },
    ];
  });
}

/** ”Arbetslag 7, Hagtornsskolan”; a school and what lies above it by its own name. */
export function placeOf({ unitId, unitName, schoolId, schoolName }: WheelCycle): string {
  return schoolName !== null && schoolId !== unitId ? `${unitName}, ${schoolName}` : unitName;
}
