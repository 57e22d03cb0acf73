import type { LocalDate } from '@varje-elev/domain';
import { LinkButton } from '@varje-elev/ui/button';
import { getTranslations } from 'next-intl/server';
import page from '../frame/page.module.css';
import { SessionTable } from '../sessions/session-table.tsx';
import { AssignmentTable } from './assignment-table.tsx';
import type { PersonRead, Sessions } from './read.ts';

export interface PersonPageProps {
  readonly person: PersonRead;
  readonly sessions: Sessions['sessions'];
  readonly today: LocalDate;
  readonly done: boolean;
}

/** A person: assignments by day, how they sign in, where they are signed in now. */
export async function PersonPage({ person, sessions, today, done }: PersonPageProps) {
  const t = await getTranslations('people.person');
  const at = (rest: string) => `/personer/${person.id}/${rest}`;
  const name = person.protected ? t('protected') : person.name;
  return (
    <div className={`wrap ${page.page}`}>
      <h1>{name}</h1>
      {person.protected ? <p className="lede">{t('protectedLede')}</p> : null}
      {done ? (
        <p className={page.done} role="status">
          {t('done')}
        </p>
      ) : null}
      <section className={page.section} aria-labelledby="uppdrag">
        <h2 id="uppdrag">{t('assignments')}</h2>
        <AssignmentTable personId={person.id} assignments={person.assignments} today={today} />
        <div className={page.actions}>
          <LinkButton href={at('uppdrag')}>{t('give')}</LinkButton>
          <a href={at('ser')}>{t('sees', { name })}</a>
        </div>
      </section>
      <section className={page.section} aria-labelledby="uppgifter">
        <h2 id="uppgifter">{t('facts')}</h2>
        <dl className={page.facts}>
          <dt>{t('email')}</dt>
          <dd>{person.protected ? t('hidden') : (person.email ?? '–')}</dd>
          <dt>{t('language')}</dt>
          <dd>{t(`languages.${person.locale}`)}</dd>
          <dt>{t('protection')}</dt>
          <dd>{t(person.protected ? 'isProtected' : 'notProtected')}</dd>
          <dt>{t('identities')}</dt>
          <dd>
            {person.identities.length === 0
              ? t('noIdentity')
              : person.identities.map(({ issuer, subject }) => (
                  <div key={`${issuer} ${subject}`}>
                    {person.protected ? t('hiddenIdentity', { issuer }) : t('identity', { issuer, subject })}
                  </div>
                ))}
          </dd>
        </dl>
        <div className={page.actions}>
          <a href={at('uppgifter')}>{t('edit')}</a>
          <a href={at('inloggning')}>{t('signIn')}</a>
          <a href={`/andringslogg?om=${person.id}`}>{t('log')}</a>
          <a href={`/andringslogg?av=${person.id}`}>{t('madeBy')}</a>
        </div>
      </section>
      <section className={page.section} aria-labelledby="inloggningar">
        <h2 id="inloggningar">{t('sessions')}</h2>
        <SessionTable
          sessions={sessions}
          today={today}
          back={`/personer/${person.id}`}
          ofPerson={person.id}
        />
      </section>
    </div>
  );
}
