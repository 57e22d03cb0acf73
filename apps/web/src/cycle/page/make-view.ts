import type { Id, LocalDate, Phase } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { getTranslations } from 'next-intl/server';
import { phaseNameOf } from '../../framework/phase-names.ts';
import { processWords } from '../../framework/process-words.ts';
import { me } from '../../server/me.ts';
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
  const [t, f, { personId }] = await Promise.all([getTranslations('cycle'), getFormats(), me()]);
  const { cycle, may } = read;
  const names = new Map([...read.people, ...read.members].map(({ id, name }) => [id, name]));
  const headlines = new Map(read.phases.map(({ phase, headline }) => [phase, headline]));
  const atHand = partAtHand(cycle);
  const helping = read.questions
    .filter((question) => question.phase === cycle.phase)
    .sort((a, b) => a.position - b.position)
    .map((question) => processWords(question.text, f.locale));
  return {
    read,
    cycle,
    t,
    f,
    locale: f.locale,
    today,
    readerId: personId,
    mayEdit: may.edit,
    editing: may.edit ? editingFrom(redigera) : null,
    candidates,
    personName: (id: Id | null) => (id === null ? null : (names.get(id) ?? null)),
    phaseName: phaseNameOf(read.phases, f.locale),
    headline: (phase: Phase) => processWords(headlines.get(phase) ?? '', f.locale),
    questionsBeside: (part) => (part === atHand ? helping : []),
  };
}
