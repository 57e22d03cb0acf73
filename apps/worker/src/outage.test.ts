import { expect, test, vi } from 'vitest';
import type { Line } from './log.ts';
import { watchOutages } from './outage.ts';

function watch(answers: () => boolean) {
  const lines: Line[] = [];
  const ping = async () => {
    if (!answers()) throw new Error('no answer');
  };
  return { lines, outages: watchOutages({ ping }, (line) => lines.push(line), 5) };
}
const fault = (reason: string) => ({ level: 'error', event: 'fault', reason });

test('what breaks together while the database is there is one fault, and what breaks later another', async () => {
  const { lines, outages } = watch(() => true);
  const broken = ['ended', 'ended', 'refused', 'ended'].map((reason) => outages.tell(new Error(reason)));
  await Promise.all(broken);
  expect(lines).toEqual([fault('ended'), fault('refused')]);
  await outages.tell(new Error('ended'));
  expect(lines).toHaveLength(3);
  expect(outages.isAway()).toBe(false);
});

test('a database that is away is told of once, however many miss it, and once when it is back', async () => {
  let isThere = false;
  const { lines, outages } = watch(() => isThere);
  await Promise.all(['ended', 'refused'].map((reason) => outages.tell(new Error(reason))));
  await outages.tell(new Error('refused'));
  expect(lines).toEqual([{ level: 'error', event: 'database away', reason: 'ended' }]);
  expect(outages.isAway()).toBe(true);
  isThere = true;
  await vi.waitFor(() => expect(outages.isAway()).toBe(false));
  expect(lines.at(-1)).toEqual({ level: 'info', event: 'database back' });
  expect(lines).toHaveLength(2);
});

test('once stopped it neither looks nor tells', async () => {
  const { lines, outages } = watch(() => false);
  outages.stop();
  await outages.tell(new Error('ended'));
  expect([lines, outages.isAway()]).toEqual([[], false]);
});
