import type { Id } from '@varje-elev/domain';
import { v7 } from 'uuid';
import type { About, ApiAction } from '../src/policy.ts';

/** A thing to ask about: a unit, a cycle of it, an area on its list. */
export interface Target {
  readonly unitId: Id;
  readonly cycleId: Id;
  readonly areaId: Id;
}

/** What was reviewed of a procedure, and a call of it that the rules refuse after the door let it in: nothing changes. */
export interface Reviewed {
  readonly action: ApiAction;
  readonly kind: 'read' | 'write';
  readonly about: About;
  input(target: Target): object | undefined;
}

const none = () => undefined;
/** A revision that nothing has: every write is refused as stale once it is let in. */
const revision = 999_999;
const nowhere = () => v7();
const texts = { title: 'Prov', summary: '' };
const period = { from: '2026-09-01', to: '2027-06-01' };
const starting = { ...texts, year: 2026, period, contributesToId: null, leadId: null, hurIds: [] };
const entry = () => ({ id: nowhere(), revision });

const read = (action: ApiAction, about: About, input: Reviewed['input']): Reviewed => ({
  action,
  about,
  kind: 'read',
  input,
});
const write = (action: ApiAction, about: About, input: Reviewed['input']): Reviewed => ({
  action,
  about,
  kind: 'write',
  input: (target) => ({ ...input(target), idempotencyKey: v7() }),
});
const onCycle = (action: ApiAction, fields: () => object) =>
  write(action, 'cycle', ({ cycleId }) => ({ cycleId, ...fields() }));
const onArea = (action: ApiAction, fields: () => object) =>
  write(action, 'improvement', ({ areaId }) => ({ areaId, revision, ...fields() }));
const onDraft = (fields: () => object) =>
  write('framework.edit', 'authority', () => ({ versionId: nowhere(), revision, ...fields() }));
const onUnit = (fields: (target: Target) => object) => write('organisation.edit', 'unit', fields);

/** Every door, reviewed. A procedure without a row here fails the tests; so does a row that says another thing. */
export const policies: Readonly<Record<string, Reviewed>> = {
  'me.read': read('self', 'self', none),
  'me.whomToAsk': read('self', 'self', none),
  'me.setLocale': write('self', 'self', () => ({ locale: 'sv' })),
  'today.read': read('self', 'self', none),
  'goTo.search': read('self', 'self', () => ({ text: 'lag' })),

  'cycle.list': read('cycle.read', 'reach', () => ({})),
  'cycle.startOptions': read('cycle.start', 'reach', () => ({ unitId: null })),
  'cycle.contributable': read('cycle.start', 'unit', ({ unitId }) => ({ unitId })),
  'cycle.read': read('cycle.read', 'cycle', ({ cycleId }) => ({ id: cycleId })),
  'cycle.history': read('cycle.edit', 'cycle', ({ cycleId }) => ({ cycleId })),
  'cycle.start': write('cycle.start', 'unit', ({ unitId }) => ({ unitId, ...starting })),
  'cycle.continue': onCycle('cycle.continue', () => starting),
  'cycle.contributeTo': onCycle('cycle.edit', () => ({ contributesToId: nowhere(), revision })),
  'cycle.editHead': onCycle('cycle.edit', () => ({ title: 'Prov', revision })),
  'cycle.setFocus': onCycle('cycle.edit', () => ({ hurIds: [], revision })),
  'cycle.share': onCycle('cycle.share', () => ({ revision })),
  'cycle.putEvidence': onCycle('cycle.edit', () => ({
    ...entry(),
    status: 'observation',
    kind: 'measure',
    text: 'Prov',
    source: '',
    observedOn: '2026-09-01',
    confidence: null,
  })),
  'cycle.putCause': onCycle('cycle.edit', () => ({
    ...entry(),
    parentId: null,
    area: 'teaching',
    text: 'Prov',
    grounds: '',
    confidence: 'low',
    chosen: false,
  })),
  'cycle.putTarget': onCycle('cycle.edit', () => ({
    ...entry(),
    indicator: 'Prov',
    pupils: 'Årskurs 7',
    pupilCount: 80,
    unit: 'procent',
    baseline: null,
    target: 70,
    direction: 'increase',
    by: '2027-05-01',
  })),
  'cycle.putHypothesis': onCycle('cycle.edit', () => ({
    ...entry(),
    causeId: null,
    name: '',
    ifWe: 'gör',
    thenWill: 'blir',
    because: 'så är det',
    rejectIf: '',
    grounds: '',
  })),
  'cycle.judgeHypothesis': onCycle('cycle.edit', () => ({ ...entry(), state: 'supported', outcome: '' })),
  'cycle.putAction': onCycle('cycle.edit', () => ({
    ...entry(),
    hypothesisId: null,
    text: 'Prov',
    ownerId: null,
    from: null,
    to: null,
    status: 'planned',
    fidelity: null,
  })),
  'cycle.putFollowUp': onCycle('cycle.edit', () => ({
    ...entry(),
    plannedOn: '2026-12-01',
    doneOn: null,
    plan: '',
    course: null,
    text: '',
    pupilVoice: false,
    targetId: null,
    value: null,
    responsibleId: null,
  })),
  'cycle.editAnalysis': onCycle('cycle.edit', () => ({ conclusion: 'Prov', revision })),
  'cycle.putDecision': onCycle('cycle.edit', () => ({
    ...entry(),
    actionId: null,
    kind: 'end',
    reason: 'Prov',
    decidedOn: '2026-11-20',
  })),
  'cycle.putParticipation': onCycle('cycle.edit', () => ({
    ...entry(),
    group: 'staff',
    how: 'Prov',
    on: '2026-11-20',
    headcount: 3,
    personIds: [],
  })),
  'cycle.removeEntry': onCycle('cycle.edit', () => ({ ...entry(), part: 'causes' })),
  'cycle.moveEntry': onCycle('cycle.edit', () => ({ ...entry(), part: 'causes', direction: 'up' })),
  'cycle.movePhase': onCycle('cycle.move', () => ({ to: 'concluded', reason: '', overrides: [], revision })),
  'cycle.abandon': onCycle('cycle.abandon', () => ({ reason: 'Ett prov av dörren', revision })),
  'thread.read': read('thread.read', 'cycle', ({ cycleId }) => ({ cycleId })),
  'wheel.read': read('wheel.read', 'reach', () => ({})),

  'framework.matrix': read('framework.read', 'authority', () => ({})),
  'framework.hur': read('framework.read', 'authority', () => ({ id: nowhere() })),
  'framework.weave': read('weave.read', 'unit', ({ unitId }) => ({ unitId })),
  'framework.versions': read('framework.read', 'authority', none),
  'framework.compare': read('framework.read', 'authority', () => ({ versionId: nowhere() })),
  'framework.draft': write('framework.edit', 'authority', () => ({ frameworkId: nowhere() })),
  'framework.removeDraft': onDraft(() => ({})),
  'framework.editVersion': onDraft(() => ({ changeNote: 'Prov' })),
  'framework.addVad': onDraft(() => ({ text: 'Prov', shortName: 'Prov' })),
  'framework.editVad': onDraft(() => ({ id: nowhere(), text: 'Prov', shortName: 'Prov' })),
  'framework.removeVad': onDraft(() => ({ id: nowhere() })),
  'framework.moveVad': onDraft(() => ({ id: nowhere(), position: 1 })),
  'framework.addHur': onDraft(() => ({ vadId: nowhere(), level: 'staff', kind: 'operative', text: 'Prov' })),
  'framework.editHur': onDraft(() => ({ id: nowhere(), kind: 'operative', text: 'Prov' })),
  'framework.removeHur': onDraft(() => ({ id: nowhere() })),
  'framework.moveHur': onDraft(() => ({ id: nowhere(), position: 1 })),
  'framework.map': onDraft(() => ({ fromHurId: nowhere(), kind: 'dropped', toHurIds: [] })),
  'framework.consequences': read('framework.edit', 'authority', () => ({ versionId: nowhere() })),
  'framework.publish': write('framework.publish', 'authority', () => ({ versionId: nowhere(), revision })),
  'understanding.read': read('understanding.read', 'unit', ({ unitId }) => ({ unitId })),
  'understanding.write': write('understanding.write', 'unit', ({ unitId }) => ({
    unitId,
    hurId: nowhere(),
    year: 2026,
    meaning: 'Prov',
    today: '',
    willDo: '',
    revision,
  })),

  'improvement.list': read('improvement.read', 'unit', ({ unitId }) => ({ unitId })),
  'improvement.raise': write('improvement.raise', 'unit', ({ unitId }) => ({
    unitId,
    raisedByUnitId: unitId,
    fromCycleId: null,
    kind: 'legalDeficiency',
    title: 'Prov',
    description: '',
    ownerId: null,
    dueOn: null,
  })),
  'improvement.edit': onArea('improvement.prioritise', () => ({ title: 'Prov' })),
  'improvement.send': onArea('improvement.send', () => ({ toUnitId: nowhere() })),
  'improvement.prioritise': onArea('improvement.prioritise', () => ({
    grounds: { meaningForPupils: 'high', urgency: 'low', ownControl: 'low', supportNeeded: '' },
  })),
  'improvement.takeUp': onArea('improvement.takeUp', () => ({ cycleId: nowhere() })),
  'improvement.takeUpWithNewCycle': onArea('improvement.takeUp', () => starting),
  'improvement.resolve': onArea('improvement.resolve', () => ({ resolution: 'Prov', verification: '' })),
  'improvement.park': onArea('improvement.park', () => ({ reason: 'Ett prov av dörren' })),
  'improvement.reopen': onArea('improvement.reopen', () => ({})),

  'organisation.tree': read('organisation.read', 'authority', () => ({})),
  'organisation.overview': read('people.read', 'authority', () => ({})),
  'unit.preview': read('organisation.edit', 'unit', ({ unitId }) => ({
    unitId,
    change: { kind: 'rename', name: 'Prov' },
  })),
  'unit.read': read('organisation.read', 'unit', ({ unitId }) => ({ id: unitId })),
  'unit.create': onUnit(({ unitId }) => ({
    parentId: unitId,
    type: 'team',
    name: 'Prov',
    teamKind: null,
    schoolUnitCode: null,
    schoolTypes: [],
    from: '2026-08-01',
  })),
  'unit.rename': onUnit(({ unitId }) => ({ unitId, name: 'Prov' })),
  'unit.move': onUnit(({ unitId }) => ({ unitId, parentId: nowhere(), on: '2026-11-24' })),
  'unit.close': onUnit(({ unitId }) => ({ unitId, on: '1990-01-01' })),
  'unit.succeed': onUnit(({ unitId }) => ({ unitId, successorId: unitId })),
  'unit.reopen': onUnit(({ unitId }) => ({
    unitId,
    parentId: unitId,
    from: '2026-11-24',
    schoolUnitCode: null,
  })),

  'people.search': read('people.read', 'authority', () => ({})),
  'people.read': read('people.read', 'authority', () => ({ id: nowhere() })),
  'people.atUnit': read('people.read', 'unit', ({ unitId }) => ({ unitId })),
  'people.sees': read('people.read', 'authority', () => ({ personId: nowhere() })),
  'people.providers': read('people.edit', 'authority', none),
  'people.create': write('people.edit', 'authority', () => ({
    name: 'Prov',
    email: null,
    protected: false,
    identity: { issuer: 'https://not-trusted.test', subject: 'prov' },
  })),
  'people.edit': write('people.edit', 'authority', () => ({
    personId: nowhere(),
    name: 'Prov',
    email: null,
    protected: false,
    revision,
  })),
  'people.addIdentity': write('people.edit', 'authority', () => ({
    personId: nowhere(),
    issuer: 'https://not-trusted.test',
    subject: 'prov',
  })),
  'people.removeIdentity': write('people.edit', 'authority', () => ({
    personId: nowhere(),
    issuer: 'https://not-trusted.test',
  })),
  'people.assign': write('people.edit', 'unit', ({ unitId }) => ({
    personId: nowhere(),
    role: 'staff',
    unitId,
    from: '2026-11-24',
    to: null,
  })),
  'people.endAssignment': write('people.edit', 'authority', () => ({ assignmentId: nowhere(), to: null })),
  'session.list': read('session.read', 'authority', () => ({})),
  'session.revoke': write('session.revoke', 'authority', () => ({ sessionId: nowhere() })),
  'session.revokeAllOf': write('session.revoke', 'authority', () => ({ personId: nowhere() })),
  'calendar.read': read('calendar.read', 'authority', none),
  'calendar.save': write('calendar.edit', 'authority', () => ({
    year: 2026,
    autumnStart: '2026-08-18',
    autumnEnd: '2026-12-18',
    springStart: '2027-01-11',
    springEnd: '2027-06-11',
    breaks: [],
    revision,
  })),
  'process.read': read('process.read', 'authority', none),
  'process.save': write('process.edit', 'authority', () => ({
    phases: ['plan', 'carryOut', 'followUp', 'analyse', 'concluded'].map((phase) => ({
      phase,
      name: 'Prov',
      headline: 'Prov',
    })),
    questions: [],
    revision,
  })),
  'changeLog.list': read('changeLog.read', 'authority', () => ({})),
  'changeLog.verify': read('changeLog.read', 'authority', none),
};
