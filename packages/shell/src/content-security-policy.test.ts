import { expect, test } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';

const policy = contentSecurityPolicy({
  nonce: 'bm9uY2U=',
  signInOrigins: ['https://issuer.example', 'https://pages.example'],
  development: false,
});
const directives = new Map(policy.split('; ').map((one) => [one.split(' ')[0], one] as const));

test('a form may be sent to ourselves and to every origin of the provider, and nowhere else', () => {
  expect(directives.get('form-action')).toBe(
    "form-action 'self' https://issuer.example https://pages.example",
  );
});

test('nothing inline runs and nothing is evaluated', () => {
  expect(policy).not.toMatch(/unsafe-(inline|eval)/);
  expect(directives.get('script-src')).toBe("script-src 'self' 'nonce-bm9uY2U=' 'strict-dynamic'");
});
