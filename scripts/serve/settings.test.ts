import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readServeSettings, usualProcesses } from './settings.ts';

test('the app, the address and the number of processes are read', () => {
  expect(readServeSettings(['web', '--port', '3000'], {}, 4)).toEqual({
    app: 'web',
    hostname: '127.0.0.1',
    port: 3000,
    processes: 3,
  });
  const asked = readServeSettings(['admin', '--hostname', '0.0.0.0', '--port', '80'], { PROCESSES: '12' }, 4);
  expect(asked).toEqual({ app: 'admin', hostname: '0.0.0.0', port: 80, processes: 12 });
  expect(readServeSettings(['web', '--port', '80'], { PROCESSES: '' }, 2).processes).toBe(1);
});

test('what cannot be used is named', () => {
  expect(() => readServeSettings(['worker', '--port', '80'], {})).toThrow(/Which app/);
  expect(() => readServeSettings(['web'], {})).toThrow(/--port/);
  expect(() => readServeSettings(['web', '--port', '80'], { PROCESSES: 'many' })).toThrow(/PROCESSES/);
  expect(() => readServeSettings(['web', '--port', '80'], { PROCESSES: '0' })).toThrow(/PROCESSES/);
});

test('there is always one process, never more than three unasked, and one processor is left for the rest', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 512 }), (processors) => {
      const processes = usualProcesses(processors);
      expect(processes).toBeGreaterThanOrEqual(1);
      expect(processes).toBeLessThanOrEqual(Math.min(3, Math.max(1, processors - 1)));
    }),
  );
});
