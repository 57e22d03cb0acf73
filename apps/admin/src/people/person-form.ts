import 'server-only';
import type { FieldSpec } from '@varje-elev/shell/form/field-spec';
import { getTranslations } from 'next-intl/server';

interface Filled {
  readonly name: string;
  readonly email: string | null;
  readonly protected: boolean;
}

const nobody: Filled = { name: '', email: null, protected: false };

export async function personFields(person: Filled = nobody): Promise<FieldSpec[]> {
  const t = await getTranslations('people.form');
  return [
    { kind: 'line', wordless: true, name: 'name', label: t('name'), hint: t('nameHint'), value: person.name },
    {
      kind: 'line',
      wordless: true,
      name: 'email',
      label: t('email'),
      hint: t('emailHint'),
      value: person.email ?? '',
    },
    {
      kind: 'tick',
      name: 'protected',
      label: t('protected'),
      hint: t('protectedHint'),
      value: person.protected ? 'on' : '',
    },
  ];
}

/** How somebody signs in: matched on provider and subject, never on e-mail. */
export async function identityFields(issuers: readonly string[], subjectHint?: string): Promise<FieldSpec[]> {
  const t = await getTranslations('people.form');
  return [
    {
      kind: 'select',
      name: 'issuer',
      label: t('issuer'),
      hint: t('issuerHint'),
      value: issuers[0] ?? '',
      options: issuers.map((issuer) => ({ value: issuer, label: issuer })),
    },
    {
      kind: 'line',
      wordless: true,
      name: 'subject',
      label: t('subject'),
      hint: subjectHint ?? t('subjectHint'),
    },
  ];
}
