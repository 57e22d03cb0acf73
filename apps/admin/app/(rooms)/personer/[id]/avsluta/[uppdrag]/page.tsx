import { addDays, roleLabels } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import { Details } from '@varje-elev/ui/details';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import page from '../../../../../../src/frame/page.module.css';
import { RoomPage } from '../../../../../../src/frame/room-page.tsx';
import { endAssignment } from '../../../../../../src/people/actions.ts';
import { stateOf } from '../../../../../../src/people/assignment-state.ts';
import { FormPage } from '../../../../../../src/people/form-page.tsx';
import { GivenList } from '../../../../../../src/people/given-list.tsx';
import { api } from '../../../../../../src/server/app.ts';
import { me } from '../../../../../../src/server/me.ts';

interface Props {
  readonly params: Promise<{ readonly id: string; readonly uppdrag: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people.end');
  return { title: t('short') };
}

export default answered(async function Page({ params }: Props) {
  const [t, f, { id, uppdrag }, { today }, caller] = await Promise.all([
    getTranslations('people'),
    getFormats(),
    params,
    me(),
    api(),
  ]);
  const [person, { units }] = await Promise.all([
    orRefuse(caller.people.read({ id })),
    orRefuse(caller.organisation.tree({})),
  ]);
  const ending = person.assignments.find((one) => one.id === uppdrag);
  if (ending === undefined) notFound();
  const name = person.protected ? t('protected') : person.name;
  const role = roleLabels[ending.role][f.locale].toLowerCase();
  const left = person.assignments.filter((one) => one.id !== uppdrag && stateOf(one, today) === 'now');
  const at = units.find((unit) => unit.id === ending.unitId)?.type;
  const yesterday = addDays(today, -1);
  return (
    <RoomPage
      room="people"
      crumbs={[
        { href: '/personer', label: t('title') },
        { href: `/personer/${id}`, label: name },
      ]}
    >
      <FormPage
        title={t('end.title')}
        lede={t('end.lede', { name, role, unit: ending.unitName, from: f.day(ending.from) })}
        action={endAssignment}
        fields={[
          {
            kind: 'date',
            name: 'to',
            label: t('end.lastDay'),
            hint: t('end.lastDayHint', { yesterday: f.day(yesterday) }),
            value: ending.to ?? [yesterday, ending.from].toSorted().at(-1),
          },
        ]}
        hidden={{ personId: id, assignmentId: uppdrag }}
        submit={t('end.submit')}
        cancelHref={`/personer/${id}`}
      >
        <section className={page.section} aria-labelledby="andras">
          <h2 id="andras">{t('end.heading')}</h2>
          <ul className={`read ${page.list}`}>
            <li>{t('end.access', { name })}</li>
            <li>
              {left.length === 0
                ? t('end.nothingLeft', { name })
                : t('end.left', {
                    name,
                    assignments: f.list(
                      left.map((one) => `${roleLabels[one.role][f.locale].toLowerCase()}, ${one.unitName}`),
                    ),
                  })}
            </li>
            <li>{t('end.kept')}</li>
          </ul>
          {at === undefined ? null : (
            <Details summary={t('end.loses')}>
              <GivenList role={ending.role} at={at} />
            </Details>
          )}
        </section>
      </FormPage>
    </RoomPage>
  );
});
