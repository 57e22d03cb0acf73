import { expect, test } from 'vitest';
import { preferenceCookieOptions } from './preferences.ts';

test('a choice is kept from scripts and from other sites, and from the open net where the app is behind TLS', () => {
  const kept = { httpOnly: true, sameSite: 'lax', path: '/' };
  expect(preferenceCookieOptions('https://skola.example')).toMatchObject({ ...kept, secure: true });
  expect(preferenceCookieOptions('http://127.0.0.1:3000')).toMatchObject({ ...kept, secure: false });
});
