import { EditArea, Park, Prioritise, Reopen, Resolve, SendUpward, TakeUp } from '@varje-elev/domain';
import { fieldsOf } from '../fields-of.ts';
import { router } from '../trpc.ts';
import { areaVerb } from './command.ts';
import { listAreas } from './list.ts';
import { raiseArea } from './raise.ts';
import { takeUpWithNewCycle } from './take-up-with-new-cycle.ts';

export const improvementRouter = router({
  list: listAreas,
  raise: raiseArea,
  edit: areaVerb('edit', 'editArea', fieldsOf(EditArea), 'improvement.prioritise'),
  send: areaVerb('send', 'sendUpward', fieldsOf(SendUpward), 'improvement.send'),
  prioritise: areaVerb('prioritise', 'prioritise', fieldsOf(Prioritise), 'improvement.prioritise'),
  takeUp: areaVerb('takeUp', 'takeUp', fieldsOf(TakeUp), 'improvement.takeUp'),
  takeUpWithNewCycle,
  resolve: areaVerb('resolve', 'resolve', fieldsOf(Resolve), 'improvement.resolve'),
  park: areaVerb('park', 'park', fieldsOf(Park), 'improvement.park'),
  reopen: areaVerb('reopen', 'reopen', fieldsOf(Reopen), 'improvement.reopen'),
});
