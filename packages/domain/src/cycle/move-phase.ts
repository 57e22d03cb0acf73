import { fail, ok, type Result } from '../kernel/index.ts';
import type { MovePhase } from './commands.ts';
import type { CycleContext } from './context.ts';
import { gate } from './gate.ts';
import type { PhaseMove } from './parts.ts';
import type { Cycle } from './schema.ts';
import { isForward, legalMoves } from './transitions.ts';

/** Shorter than this is not a reason (the same bound as the kernel's `Reason`). */
const shortestReason = 10;

/** One step forward through the gate, or back with a reason. Leaving the plan shares the cycle. */
export function movePhase(cycle: Cycle, command: MovePhase, context: CycleContext): Result<Cycle> {
  if (!legalMoves[cycle.phase].includes(command.to)) return fail('noSuchMove', { path: ['to'] });
  const forward = isForward(cycle.phase, command.to);
  if (!forward && command.reason.length < shortestReason)
    return fail('moveBackNeedsReason', { path: ['reason'] });
  const passed = passGate(cycle, command);
  if (!passed.ok) return passed;
  const move: PhaseMove = {
    id: context.newId(),
    from: cycle.phase,
    to: command.to,
    at: context.now,
    byPersonId: context.personId,
    reason: command.reason,
    overrides: passed.value,
  };
  return ok({
    ...cycle,
    phase: command.to,
    phaseSince: context.now,
    sharing: forward ? 'shared' : cycle.sharing,
    concludedAt: command.to === 'concluded' ? context.now : null,
    moves: [...cycle.moves, move],
  });
}

/** The overrides that were needed, with their reasons. One for a criterion met meanwhile is not recorded. */
function passGate(cycle: Cycle, command: MovePhase): Result<PhaseMove['overrides']> {
  const unmet = gate(cycle, command.to).filter((criterion) => !criterion.met);
  const hard = unmet.filter((criterion) => criterion.hard).map((criterion) => criterion.id);
  if (hard.length > 0)
    return fail('gateIsClosed', { path: ['criteria', ...hard], params: { count: hard.length } });
  const overrides = command.overrides.filter((override) =>
    unmet.some((criterion) => criterion.id === override.criterion),
  );
  const silent = unmet
    .map((criterion) => criterion.id)
    .filter((id) => !overrides.some((o) => o.criterion === id));
  if (silent.length === 0) return ok(overrides);
  return fail('gateNeedsReasons', { path: ['overrides', ...silent], params: { count: silent.length } });
}
