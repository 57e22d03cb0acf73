import { castOf } from '../src/cast.ts';
import { pointing } from '../src/hand.ts';
import { test } from '../src/journey.ts';
import {
  analyse,
  carryOut,
  letThrough,
  namesOf,
  plan,
  sendAndConclude,
  startCycle,
} from '../src/whole-cycle.ts';

test('a teacher takes a cycle from situation to a decision to spread, and sends an area to the school', async ({
  as,
}, info) => {
  test.setTimeout(300_000);
  const cast = castOf(info);
  const names = namesOf();
  const seat = await as(cast.teacher);
  await startCycle(seat, pointing, cast, names);
  await plan(seat, pointing);
  await letThrough(seat, pointing);
  await carryOut(seat, pointing);
  await analyse(seat, pointing);
  await sendAndConclude(seat, pointing, cast, names);
});
