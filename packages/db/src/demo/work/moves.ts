import type { Phase, PhaseMove } from '@varje-elev/domain';
import { at } from '../dates.ts';
import type { Story } from '../stories/story.ts';
import type { Frame } from './frame.ts';

/** Where pupils were not heard in the follow-up or did not take part, the gate was passed with a written reason. */
function overridesAt(to: Phase, { voices, checks }: Story): PhaseMove['overrides'] {
  if (to === 'analyse' && !checks.some(([, , , more]) => more?.voice)) {
    return [
      {
        criterion: 'pupilVoiceHeard',
        reason:
          'Uppföljningen gäller hur vi vuxna arbetar. Elevernas röst finns i lagens egna uppföljningar.',
      },
    ];
  }
  if (to === 'concluded' && !voices.some(([group]) => group === 'pupils')) {
    return [
      {
        criterion: 'pupilsTookPart',
        reason: 'Arbetet rör hur vi vuxna organiserar oss. Eleverna hörs i skolornas egna cykler.',
      },
    ];
  }
  return [];
}

export function moves(frame: Frame): PhaseMove[] {
  const { marks, until, piece } = frame;
  const steps: readonly (readonly [Phase, Exclude<Phase, 'plan'>])[] = [
    ['plan', 'carryOut'],
    ['carryOut', 'followUp'],
    ['followUp', 'analyse'],
    ['analyse', 'concluded'],
  ];
  const lead = frame.members[0] ?? '';
  const taken = steps
    .filter(([, to]) => marks[to] <= until && !(to === 'concluded' && piece.abandoned !== undefined))
    .map(
      ([from, to]): PhaseMove => ({
        id: frame.id('move', to),
        from,
        to,
        at: at(marks[to]),
        byPersonId: lead,
        reason: '',
        overrides: overridesAt(to, frame.story),
      }),
    );
  if (piece.abandoned === undefined) return taken;
  const from = taken.at(-1)?.to ?? 'plan';
  return [
    ...taken,
    {
      id: frame.id('move', 'abandoned'),
      from,
      to: 'concluded',
      at: at(until),
      byPersonId: lead,
      reason: piece.abandoned,
      overrides: [],
    },
  ];
}
