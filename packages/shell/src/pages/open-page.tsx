import { Colophon } from '@varje-elev/ui/colophon';
import { Masthead } from '@varje-elev/ui/masthead';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LanguageForm } from './language-form.tsx';

/** The frame of a page that anybody may open: no rooms, no names. */
export async function OpenPage({ children }: { readonly children: ReactNode }) {
  const t = await getTranslations('shell.frame');
  return (
    <>
      <Masthead name={t('product')} homeHref="/" homeLabel={t('home')} rooms={[]} roomsLabel={t('rooms')} />
      <main id="innehall" tabIndex={-1}>
        {children}
      </main>
      <Colophon text={t('product')} links={[{ href: '/tillganglighet', label: t('accessibility') }]}>
        <LanguageForm />
      </Colophon>
    </>
  );
}
