import type { createCaller } from '@varje-elev/api';
import { demoId, ekstad } from '@varje-elev/db/demo/index';

type Caller = ReturnType<typeof createCaller>;

interface Read {
  readonly name: string;
  readonly reader: string;
  ask(caller: Caller): Promise<unknown>;
}

const teacher = 'amira.holm';
const principal = 'karin.asell';
const director = 'elin.tornehed';
const cycleId = demoId('cycle', 'las-no-so');
const [goal] = ekstad.cycles.filter(({ contributesToId }) => contributesToId === null);
const unitId = ekstad.cycles.find(({ id }) => id === cycleId)?.unitId ?? '';
const schoolId = ekstad.units.find(({ name }) => name === 'Hagtornsskolan')?.id ?? '';
const hurId = ekstad.cycles.find(({ id }) => id === cycleId)?.hurIds[0] ?? '';

/** What the pages of the staff app read, as the people who open them. */
export const reads: readonly Read[] = [
  { name: 'me.read', reader: teacher, ask: (caller) => caller.me.read() },
  { name: 'today.read', reader: teacher, ask: (caller) => caller.today.read() },
  { name: 'today.read', reader: director, ask: (caller) => caller.today.read() },
  { name: 'goTo.search', reader: teacher, ask: (caller) => caller.goTo.search({ text: 'läs' }) },
  { name: 'cycle.list', reader: director, ask: (caller) => caller.cycle.list({}) },
  { name: 'cycle.read', reader: teacher, ask: (caller) => caller.cycle.read({ id: cycleId }) },
  { name: 'cycle.history', reader: teacher, ask: (caller) => caller.cycle.history({ cycleId }) },
  { name: 'cycle.startOptions', reader: teacher, ask: (caller) => caller.cycle.startOptions({ unitId }) },
  { name: 'cycle.contributable', reader: teacher, ask: (caller) => caller.cycle.contributable({ unitId }) },
  { name: 'thread.read', reader: teacher, ask: (caller) => caller.thread.read({ cycleId }) },
  {
    name: 'thread.read, whole',
    reader: director,
    ask: (caller) => caller.thread.read({ cycleId: goal?.id ?? '', whole: true }),
  },
  { name: 'wheel.read', reader: director, ask: (caller) => caller.wheel.read({}) },
  { name: 'framework.matrix', reader: teacher, ask: (caller) => caller.framework.matrix({}) },
  { name: 'framework.hur', reader: teacher, ask: (caller) => caller.framework.hur({ id: hurId }) },
  {
    name: 'framework.weave',
    reader: principal,
    ask: (caller) => caller.framework.weave({ unitId: schoolId }),
  },
  { name: 'framework.versions', reader: teacher, ask: (caller) => caller.framework.versions() },
  { name: 'understanding.read', reader: teacher, ask: (caller) => caller.understanding.read({ unitId }) },
  { name: 'improvement.list', reader: teacher, ask: (caller) => caller.improvement.list({ unitId }) },
  { name: 'organisation.tree', reader: teacher, ask: (caller) => caller.organisation.tree({}) },
  { name: 'unit.read', reader: teacher, ask: (caller) => caller.unit.read({ id: unitId }) },
  { name: 'calendar.read', reader: teacher, ask: (caller) => caller.calendar.read() },
  { name: 'process.read', reader: teacher, ask: (caller) => caller.process.read() },
];
