'use client';

import type { Locale } from '@varje-elev/domain';
import { Colophon } from '@varje-elev/ui/colophon';
import { Masthead } from '@varje-elev/ui/masthead';
import en from './fault-texts/en.json';
import sv from './fault-texts/sv.json';
import { LanguageButton } from './language-button.tsx';
import { PlainPage } from './plain-page.tsx';

/**
 * What stands behind every page in case it is not there. Next sends it along with each of them, several times over: of a
 * part for the browser it sends the name only.
 */
export function NotFoundView({ locale }: { readonly locale: Locale }) {
  const { frame, notFoundTitle, notFound, toStart } = locale === 'en' ? en : sv;
  return (
    <>
      <Masthead
        name={frame.product}
        homeHref="/"
        homeLabel={frame.home}
        rooms={[]}
        roomsLabel={frame.rooms}
      />
      <main id="innehall" tabIndex={-1}>
        <PlainPage title={notFoundTitle} lede={notFound}>
          <p>
            <a href="/">{toStart}</a>
          </p>
        </PlainPage>
      </main>
      <Colophon text={frame.product} links={[{ href: '/tillganglighet', label: frame.accessibility }]}>
        <LanguageButton locale={locale} label={frame.otherLanguage} />
      </Colophon>
    </>
  );
}
