import { newId } from '@varje-elev/api';
import { ActionForm } from '@varje-elev/shell/form/action-form.tsx';
import { formTexts } from '@varje-elev/shell/form/form-texts';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Details } from '@varje-elev/ui/details';
import { getTranslations } from 'next-intl/server';
import page from '../frame/page.module.css';
import { addIdentity, removeIdentity } from './actions.ts';
import { identityFields } from './person-form.ts';
import type { PersonRead } from './read.ts';

export interface SignInPageProps {
  readonly person: PersonRead;
  /** Those that the authority trusts. */
  readonly issuers: readonly string[];
  /** Nobody takes away what they sign in with themselves. */
  readonly isSelf: boolean;
}

/** What a person signs in with: an account more, or one less. */
export async function SignInPage({ person, issuers, isSelf }: SignInPageProps) {
  const [t, { locale }] = await Promise.all([getTranslations('people'), getFormats()]);
  const { id: personId, identities } = person;
  const name = person.protected ? t('protected') : person.name;
  const said = (issuer: string) =>
    person.protected
      ? t('person.hiddenIdentity', { issuer })
      : identities
          .filter((one) => one.issuer === issuer)
          .map(({ subject }) => t('person.identity', { issuer, subject }))
          .join(', ');
  const fields = await identityFields(issuers, t('signIn.subjectHint'));
  return (
    <div className={`wrap ${page.page}`}>
      <h1>{t('signIn.title', { name })}</h1>
      <p className="lede">{t('signIn.lede')}</p>
      <section className={page.section} aria-labelledby="konton">
        <h2 id="konton">{t('signIn.accounts')}</h2>
        {identities.length === 0 ? <p className="read">{t('person.noIdentity')}</p> : null}
        {[...new Set(identities.map(({ issuer }) => issuer))].map(async (issuer) => (
          <div key={issuer} className={page.body}>
            <p className="read">{said(issuer)}</p>
            {isSelf ? null : (
              <Details summary={t('signIn.remove')}>
                <ActionForm
                  action={removeIdentity}
                  fields={[]}
                  hidden={{ personId, issuer, idempotencyKey: newId() }}
                  texts={await formTexts(t('signIn.remove'))}
                  locale={locale}
                  small
                >
                  <p className="meta">{t('signIn.removeText')}</p>
                </ActionForm>
              </Details>
            )}
          </div>
        ))}
      </section>
      <section className={page.section} aria-labelledby="lagg-till">
        <h2 id="lagg-till">{t('signIn.add')}</h2>
        <div className={page.body}>
          <ActionForm
            action={addIdentity}
            fields={fields}
            hidden={{ personId, idempotencyKey: newId() }}
            texts={await formTexts(t('signIn.submit'))}
            locale={locale}
            cancelHref={`/personer/${personId}`}
          />
        </div>
      </section>
    </div>
  );
}
