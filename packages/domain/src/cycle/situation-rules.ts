import { evidenceProblem } from '../evidence/index.ts';
import { fail, ok, type Result } from '../kernel/index.ts';
import type { PutEvidence, PutParticipation } from './commands.ts';
import type { CycleContext } from './context.ts';
import { entryMeant, firstBroken, nextEntry, withEntry } from './entry-list.ts';
import type { Participation } from './parts.ts';
import { inTheFuture, notOfTheUnit } from './place-in-time.ts';
import type { Cycle } from './schema.ts';

export function putEvidence(cycle: Cycle, command: PutEvidence, context: CycleContext): Result<Cycle> {
  const { type: _type, ...fields } = command;
  const meant = entryMeant(cycle.evidence, 'situation', command);
  if (!meant.ok) return meant;
  const evidence = { ...fields, ...nextEntry(cycle.evidence, meant.value) };
  const broken = evidenceProblem(evidence, context.today, ['situation', command.id]);
  return broken ?? ok({ ...cycle, evidence: withEntry(cycle.evidence, evidence) });
}

/** Who took part (Education Act 4:4). Pupils and guardians are counted, never named. */
export function putParticipation(
  cycle: Cycle,
  command: PutParticipation,
  context: CycleContext,
): Result<Cycle> {
  const { type: _type, ...fields } = command;
  const meant = entryMeant(cycle.participation, 'participation', command);
  if (!meant.ok) return meant;
  const entry: Participation = { ...fields, ...nextEntry(cycle.participation, meant.value) };
  const path = ['participation', entry.id];
  const known = [...context.members, ...(meant.value?.personIds ?? [])];
  const broken = firstBroken(
    inTheFuture(entry.on, context.today, [...path, 'on']),
    entry.group !== 'staff' && entry.personIds.length > 0
      ? fail('namesForStaffOnly', { path: [...path, 'personIds'] })
      : null,
    ...entry.personIds.map((personId, index) =>
      notOfTheUnit(personId, null, known, [...path, 'personIds', index]),
    ),
    new Set(entry.personIds).size < entry.personIds.length
      ? fail('personNamedTwice', { path: [...path, 'personIds'] })
      : null,
    entry.headcount !== null && entry.headcount < entry.personIds.length
      ? fail('fewerThanNamed', {
          path: [...path, 'headcount'],
          params: { headcount: entry.headcount, named: entry.personIds.length },
        })
      : null,
  );
  return broken ?? ok({ ...cycle, participation: withEntry(cycle.participation, entry) });
}
