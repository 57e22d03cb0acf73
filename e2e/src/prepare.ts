import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { demoId } from '@varje-elev/db/demo/index';
import { z } from 'zod';
import type { Cast } from './cast.ts';
import type { Seat } from './journey.ts';
import { running } from './running.ts';

/** A change through the same door as the forms', for what a journey needs but is not about. */
async function change({ page }: Seat, procedure: string, said: object): Promise<unknown> {
  const { web } = running();
  const answer = await page.request.post(`${web}/api/trpc/${procedure}`, {
    headers: { origin: web },
    data: { ...said, idempotencyKey: randomUUID() },
  });
  expect(answer.status(), `${procedure}: ${await answer.text()}`).toBe(200);
  return answer.json();
}

const Started = z.object({ result: z.object({ data: z.object({ cycleId: z.string() }) }) });

/** A new cycle for the person's team, under the school's. Answers with its id. */
export async function startedCycle(seat: Seat, cast: Cast, title: string): Promise<string> {
  const answer = await change(seat, 'cycle.start', {
    unitId: demoId('unit', cast.team),
    title,
    summary: '',
    year: 2026,
    period: { from: '2026-11-23', to: '2027-05-28' },
    hurIds: [demoId('hur', 'ekstad-v3:staff:2.1')],
    contributesToId: demoId('cycle', cast.schoolsCycle),
    leadId: null,
  });
  return Started.parse(answer).result.data.cycleId;
}

/** A chosen cause, a hypothesis on it and an action that tries it; then the cycle is shared. */
export async function triedAndShared(seat: Seat, cycleId: string, action: string): Promise<void> {
  const [causeId, hypothesisId] = [randomUUID(), randomUUID()];
  await change(seat, 'cycle.putCause', {
    cycleId,
    id: causeId,
    revision: null,
    parentId: null,
    area: 'teaching',
    text: 'Vi läser sällan tabeller tillsammans',
    grounds: '',
    confidence: 'medium',
    chosen: true,
  });
  await change(seat, 'cycle.putHypothesis', {
    cycleId,
    id: hypothesisId,
    revision: null,
    causeId,
    name: '',
    ifWe: 'läser en tabell högt varje vecka',
    thenWill: 'läser fler av tabeller på egen hand',
    because: 'de har hört hur man gör',
    rejectIf: 'mindre än hälften klarar det i mars',
    grounds: '',
  });
  await change(seat, 'cycle.putAction', {
    cycleId,
    id: randomUUID(),
    revision: null,
    hypothesisId,
    text: action,
    ownerId: null,
    from: null,
    to: null,
    status: 'planned',
    fidelity: null,
  });
  await change(seat, 'cycle.share', { cycleId, revision: 1 });
}

/** An improvement area of the cycle, on the school's list. */
export async function raisedToSchool(seat: Seat, cast: Cast, cycleId: string, title: string): Promise<void> {
  await change(seat, 'improvement.raise', {
    unitId: demoId('unit', cast.school),
    raisedByUnitId: demoId('unit', cast.team),
    fromCycleId: cycleId,
    kind: 'area',
    title,
    description: 'Eleverna möter tabeller på fem sätt samma vecka.',
    ownerId: null,
    dueOn: null,
  });
}
