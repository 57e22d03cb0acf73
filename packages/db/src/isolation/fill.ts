import { draftFrom, publish } from '@varje-elev/domain';
import { v7 } from 'uuid';
import { startSession } from '../access/index.ts';
import { recordChange } from '../change-log/index.ts';
import { insertFrameworkVersion, insertUnderstandings } from '../framework/index.ts';
import { insertImprovementAreas } from '../improvement/index.ts';
import { once } from '../request/index.ts';
import { type MintedAuthority, mintCycle } from '../testing/index.ts';

/** Gives a minted authority at least one row in every table it can have rows in. */
export async function fillEveryTable(minted: MintedAuthority): Promise<void> {
  const { authorityId, people, units, version } = minted;
  const cycle = await mintCycle(minted, 'team', {
    analysis: {
      resultAgainstGoal: '66 procent mot målet 70.',
      effectForWhom: '',
      helpedAndHindered: '',
      causesReconsidered: 'Orsaken håller.',
      conclusion: '',
      confidence: 'medium',
      wouldChangeOurMind: '',
      revision: 1,
    },
  });
  const draft = draftFrom(version, () => v7());
  if (!draft.ok) throw new Error(draft.error.code);
  const next = publish({ ...draft.value, effectiveFrom: version.effectiveFrom + 1 }, version, {
    revision: draft.value.revision,
  });
  if (!next.ok) throw new Error(next.error.code);
  const [hurId = ''] = cycle.hurIds;
  const at = '2026-11-24T08:00:00.000Z';
  await minted.as(async (tx) => {
    await insertFrameworkVersion(tx, authorityId, next.value);
    await insertUnderstandings(tx, authorityId, [
      {
        id: v7(),
        unitId: units.team.id,
        hurId,
        year: 2026,
        meaning: 'Vi läser tillsammans.',
        today: '',
        willDo: '',
        revision: 1,
      },
    ]);
    await insertImprovementAreas(tx, authorityId, [
      {
        id: v7(),
        unitId: units.school.id,
        raisedByUnitId: units.team.id,
        fromCycleId: cycle.id,
        kind: 'area',
        title: 'Tid för gemensam planering',
        description: '',
        state: 'prioritised',
        prioritisation: {
          meaningForPupils: 'high',
          urgency: 'medium',
          ownControl: 'high',
          supportNeeded: '',
        },
        takenUpByCycleId: null,
        parkedReason: null,
        resolution: '',
        ownerId: null,
        dueOn: null,
        verification: '',
        raisedAt: at,
        revision: 1,
      },
    ]);
    await startSession(tx, authorityId, {
      id: v7(),
      tokenHash: 'a'.repeat(64),
      personId: people.teacher,
      app: 'web',
      userAgent: 'test',
      startedAt: at,
      expiresAt: '2026-11-24T20:00:00.000Z',
    });
    await once(
      tx,
      authorityId,
      { personId: people.teacher, key: v7(), procedure: 'cycle.start', input: {} },
      async () => ({ id: cycle.id }),
    );
    await recordChange(tx, authorityId, {
      at,
      actorId: people.teacher,
      action: 'cycle.start',
      subject: { type: 'cycle', id: cycle.id },
      after: cycle,
    });
  });
}
