import { Role, roleLabels } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { idIn, type PageProps } from '../../../../../src/address/params.ts';
import { RoomPage } from '../../../../../src/frame/room-page.tsx';
import { unitLabels } from '../../../../../src/organisation/unit-labels.ts';
import { assign } from '../../../../../src/people/actions.ts';
import { FormPage } from '../../../../../src/people/form-page.tsx';
import { WhatRolesGive } from '../../../../../src/people/what-roles-give.tsx';
import { api } from '../../../../../src/server/app.ts';
import { me } from '../../../../../src/server/me.ts';

interface Props extends PageProps {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people.assign');
  return { title: t('short') };
}

export default answered(async function Page({ params, searchParams }: Props) {
  const [t, f, { id }, query, { today }, caller] = await Promise.all([
    getTranslations('people'),
    getFormats(),
    params,
    searchParams,
    me(),
    api(),
  ]);
  const [person, { units }] = await Promise.all([
    orRefuse(caller.people.read({ id })),
    orRefuse(caller.organisation.tree({})),
  ]);
  const name = person.protected ? t('protected') : person.name;
  return (
    <RoomPage
      room="people"
      crumbs={[
        { href: '/personer', label: t('title') },
        { href: `/personer/${id}`, label: name },
      ]}
    >
      <FormPage
        title={t('assign.title', { name })}
        lede={t('assign.lede')}
        action={assign}
        fields={[
          {
            kind: 'select',
            name: 'role',
            label: t('role'),
            value: '',
            options: [
              { value: '', label: t('assign.choose') },
              ...Role.options.map((role) => ({ value: role, label: roleLabels[role][f.locale] })),
            ],
          },
          {
            kind: 'select',
            name: 'unitId',
            label: t('assign.unit'),
            value: idIn(query, 'enhet') ?? '',
            options: [
              { value: '', label: t('assign.choose') },
              ...unitLabels(units).map(({ id: value, label }) => ({ value, label })),
            ],
          },
          { kind: 'date', name: 'from', label: t('assign.from'), value: today },
          { kind: 'date', name: 'to', label: t('assign.to'), hint: t('assign.toHint') },
        ]}
        hidden={{ personId: id }}
        submit={t('assign.submit')}
        cancelHref={`/personer/${id}`}
      >
        <WhatRolesGive at={units.find((unit) => unit.id === idIn(query, 'enhet'))?.type} />
      </FormPage>
    </RoomPage>
  );
});
