import { type Cycle, type Id, levelOf } from '@varje-elev/domain';
import { v7 } from 'uuid';
import { insertCycle } from '../cycle/index.ts';
import type { MintedAuthority, MintedUnit } from './mint-authority.ts';

/** A cycle with one of everything, as the team would have written it by November. Any field can be given instead. */
export function someCycle(
  minted: MintedAuthority,
  unit: MintedUnit = 'team',
  given: Partial<Cycle> = {},
): Cycle {
  const level = levelOf(minted.units[unit].type);
  const focus = minted.version.hurs.filter((hur) => hur.level === level).slice(0, 1);
  const [lead, colleague] = membersOf(minted, unit);
  const ids = { cause: v7(), root: v7(), target: v7(), hypothesis: v7(), action: v7() };
  return {
    id: v7(),
    unitId: minted.units[unit].id,
    title: 'Läsa för att förstå i NO och SO',
    summary: 'Eleverna ska kunna använda det de läser.',
    frameworkVersionId: minted.version.id,
    year: 2026,
    period: { from: '2026-08-17', to: '2027-06-11' },
    phase: 'carryOut',
    phaseSince: '2026-09-21T08:00:00.000Z',
    sharing: 'shared',
    contributesToId: null,
    continuesId: null,
    leadId: lead ?? null,
    problem: 'Eleverna läser texten men kan inte använda den.',
    goal: 'Fler elever kan återge och använda innehållet i en ämnestext.',
    notes: 'Fråga Karin om tid på tisdagarna.',
    abandonedReason: null,
    concludedAt: null,
    revision: 1,
    hurIds: focus.map(({ id }) => id),
    goalAreas: ['knowledge', 'responsibilityAndInfluence'],
    evidence: [
      {
        id: v7(),
        status: 'observation',
        kind: 'measure',
        text: '54 procent klarade frågor på egen läsning av en faktatext.',
        source: 'Kartläggning vecka 36, alla i årskurs 7',
        observedOn: '2026-09-02',
        confidence: 'medium',
        position: 0,
        revision: 1,
      },
    ],
    causes: [
      {
        id: ids.root,
        parentId: null,
        area: 'teaching',
        text: 'Vi undervisar om innehållet men inte om läsningen',
        grounds: 'Sex av åtta besökta lektioner.',
        confidence: 'high',
        chosen: false,
        position: 0,
        revision: 1,
      },
      {
        id: ids.cause,
        parentId: ids.root,
        area: 'teaching',
        text: 'Eleverna möter sällan strategierna i ämnestexter',
        grounds: 'Planeringarna för hösten.',
        confidence: 'medium',
        chosen: true,
        position: 1,
        revision: 1,
      },
    ],
    targets: [
      {
        id: ids.target,
        indicator: 'Klarar frågor på egen läsning',
        pupils: 'Årskurs 7',
        pupilCount: 82,
        unit: 'procent',
        baseline: 54,
        target: 70.5,
        direction: 'increase',
        by: '2027-05-28',
        position: 0,
        revision: 1,
      },
    ],
    hypotheses: [
      {
        id: ids.hypothesis,
        causeId: ids.cause,
        name: 'Läsa tillsammans',
        ifWe: 'läser en ämnestext tillsammans varje vecka',
        thenWill: 'klarar fler elever frågor på egen läsning',
        because: 'strategierna blir synliga när vi tänker högt',
        rejectIf: 'Andelen är under 58 procent i januari.',
        grounds: 'Reciprok undervisning (Palincsar och Brown 1984).',
        state: 'open',
        outcome: '',
        judgedOn: null,
        position: 0,
        revision: 1,
      },
    ],
    actions: [
      {
        id: ids.action,
        hypothesisId: ids.hypothesis,
        text: 'Gemensam läsning i NO och SO varje tisdag',
        ownerId: colleague ?? null,
        from: '2026-09-22',
        to: '2027-04-30',
        status: 'ongoing',
        fidelity: { done: 7, planned: 9 },
        position: 0,
        revision: 1,
      },
    ],
    followUps: [
      {
        id: v7(),
        plannedOn: '2026-11-17',
        doneOn: '2026-11-18',
        plan: 'Samma frågor, ny text.',
        course: 'onCourse',
        text: 'Fler svarar på frågor som kräver slutsatser.',
        pupilVoice: true,
        targetId: ids.target,
        value: 61.5,
        responsibleId: lead ?? null,
        position: 0,
        revision: 1,
      },
    ],
    analysis: null,
    decisions: [
      {
        id: v7(),
        actionId: ids.action,
        kind: 'continue',
        reason: 'Det märks i elevernas svar.',
        decidedOn: '2026-11-20',
        position: 0,
        revision: 1,
      },
    ],
    participation: [
      {
        id: v7(),
        group: 'staff',
        how: 'Läste kartläggningen tillsammans på arbetslagsmötet.',
        on: '2026-09-08',
        headcount: 6,
        personIds: [lead, colleague].flatMap((id) => id ?? []),
        position: 0,
        revision: 1,
      },
    ],
    moves: [
      {
        id: v7(),
        from: 'plan',
        to: 'carryOut',
        at: '2026-09-21T08:00:00.000Z',
        byPersonId: lead ?? minted.people.director,
        reason: '',
        overrides: [{ criterion: 'pupilsHaveTakenPart', reason: 'Elevrådet är inte valt förrän i oktober.' }],
      },
    ],
    ...given,
  };
}

/** Stores `someCycle` and returns it. */
export async function mintCycle(
  minted: MintedAuthority,
  unit: MintedUnit = 'team',
  given: Partial<Cycle> = {},
): Promise<Cycle> {
  const cycle = someCycle(minted, unit, given);
  await minted.as((tx) => insertCycle(tx, minted.authorityId, cycle));
  return cycle;
}

function membersOf({ people }: MintedAuthority, unit: MintedUnit): readonly Id[] {
  switch (unit) {
    case 'team':
      return [people.teacher, people.colleague];
    case 'siblingTeam':
      return [people.siblingTeacher];
    case 'otherTeam':
      return [people.otherTeacher];
    case 'school':
      return [people.principal, people.deputyPrincipal];
    case 'otherSchool':
      return [people.otherPrincipal];
    case 'area':
      return [people.areaManager];
    case 'otherArea':
      return [];
    case 'authority':
      return [people.director, people.strategist];
  }
}
