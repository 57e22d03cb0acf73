import {
  Abandon,
  EditAnalysis,
  EditHead,
  JudgeHypothesis,
  MoveEntry,
  MovePhase,
  PutAction,
  PutCause,
  PutDecision,
  PutEvidence,
  PutFollowUp,
  PutHypothesis,
  PutParticipation,
  PutTarget,
  RemoveEntry,
  SetFocus,
  Share,
} from '@varje-elev/domain';
import { fieldsOf } from '../fields-of.ts';
import { router } from '../trpc.ts';
import { commandVerb } from './command.ts';
import { continueCycle } from './continue.ts';
import { listContributable } from './contributable.ts';
import { contributeTo } from './contribute-to.ts';
import { readHistory } from './history.ts';
import { listReadable } from './list.ts';
import { readCycle } from './read.ts';
import { startCycle } from './start.ts';
import { startOptions } from './start-options.ts';
import { readThread } from './thread.ts';
import { readWheel } from './wheel.ts';

export const cycleRouter = router({
  list: listReadable,
  contributable: listContributable,
  read: readCycle,
  start: startCycle,
  continue: continueCycle,
  history: readHistory,
  startOptions,
  contributeTo,
  editHead: commandVerb('editHead', fieldsOf(EditHead), 'cycle.edit'),
  setFocus: commandVerb('setFocus', fieldsOf(SetFocus), 'cycle.edit'),
  share: commandVerb('share', fieldsOf(Share), 'cycle.share'),
  putEvidence: commandVerb('putEvidence', fieldsOf(PutEvidence), 'cycle.edit'),
  putCause: commandVerb('putCause', fieldsOf(PutCause), 'cycle.edit'),
  putTarget: commandVerb('putTarget', fieldsOf(PutTarget), 'cycle.edit'),
  putHypothesis: commandVerb('putHypothesis', fieldsOf(PutHypothesis), 'cycle.edit'),
  judgeHypothesis: commandVerb('judgeHypothesis', fieldsOf(JudgeHypothesis), 'cycle.edit'),
  putAction: commandVerb('putAction', fieldsOf(PutAction), 'cycle.edit'),
  putFollowUp: commandVerb('putFollowUp', fieldsOf(PutFollowUp), 'cycle.edit'),
  editAnalysis: commandVerb('editAnalysis', fieldsOf(EditAnalysis), 'cycle.edit'),
  putDecision: commandVerb('putDecision', fieldsOf(PutDecision), 'cycle.edit'),
  putParticipation: commandVerb('putParticipation', fieldsOf(PutParticipation), 'cycle.edit'),
  removeEntry: commandVerb('removeEntry', fieldsOf(RemoveEntry), 'cycle.edit'),
  moveEntry: commandVerb('moveEntry', fieldsOf(MoveEntry), 'cycle.edit'),
  movePhase: commandVerb('movePhase', fieldsOf(MovePhase), 'cycle.move'),
  abandon: commandVerb('abandon', fieldsOf(Abandon), 'cycle.abandon'),
});

export const threadRouter = router({ read: readThread });
export const wheelRouter = router({ read: readWheel });
