import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('nothing set is a start with everything of its own', () => {
  expect(readSettings({})).toEqual({
    WEB_PORT: null,
    ADMIN_PORT: null,
    IDP_PORT: null,
    PG_PORT: null,
    PROCESSES: null,
    DATABASE_URL: null,
    DEMO_DATE: '2026-11-24',
    VARJE_ELEV_DATA: null,
  });
});

test('an empty variable is one that is not set', () => {
  expect(readSettings({ DATABASE_URL: '', WEB_PORT: '' })).toMatchObject({
    DATABASE_URL: null,
    WEB_PORT: null,
  });
});

test('every fault is named at once', () => {
  const wrong = { WEB_PORT: '99999', DATABASE_URL: 'mysql://x', DEMO_DATE: '24 november' };
  expect(() => readSettings(wrong)).toThrow(/WEB_PORT.*DATABASE_URL must begin with postgres:.*DEMO_DATE/s);
});
