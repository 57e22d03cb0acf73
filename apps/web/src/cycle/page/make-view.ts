import type { Id, LocalDate, Phase } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { getTranslations } from 'next-intl/server';
import type { CycleRead } from '../read.ts';
import { partAtHand } from '../sections.ts';
import { type Candidate, type CycleView, editingFrom } from './view.ts';

/** Everything the sections need, from what was read and what the address asks to edit. */
export async function makeView(
  read: CycleRead,
  today: LocalDate,
  redigera: string | undefined,
  candidates: readonly Candidate[],
): Promise<CycleView> {
  const [t, f] = await Promise.all([getTranslations('cycle'), getFormats()]);
  const { cycle, may } = read;
  const names = new Map([...read.people, ...read.members].map(({ id, name }) => [id, name]));
  const words = new Map(read.phases.map(({ phase, name, headline }) => [phase, { name, headline }]));
  const atHand = partAtHand(cycle);
  const helping = read.questions
    .filter((question) => question.phase === cycle.phase)
    .sort((a, b) => a.position - b.position)
    .map((question) => question.text);
  return {
    read,
    cycle,
    t,
    f,
    locale: f.locale,
    today,
    mayEdit: may.edit,
    editing: may.edit ? editingFrom(redigera) : null,
    candidates,
    personName: (id: Id | null) => (id === null ? null : (names.get(id) ?? null)),
    phaseName: (phase: Phase) => words.get(phase)?.name ?? '',
    headline: (phase: Phase) => words.get(phase)?.headline ?? '',
    questionsBeside: (part) => (part === atHand ? helping : []),
  };
}
