import { WriterOf } from '@varje-elev/shell/form/writer.tsx';
import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { LanguageForm } from '@varje-elev/shell/pages/language-form.tsx';
import { Colophon } from '@varje-elev/ui/colophon';
import { type Crumb, Folio } from '@varje-elev/ui/folio';
import { Masthead } from '@varje-elev/ui/masthead';
import { TabsBar } from '@varje-elev/ui/tabs-bar';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { me } from '../server/me.ts';
import { type RoomKey, roomsFor } from './rooms.ts';

export interface RoomPageProps {
  readonly room?: RoomKey | 'more';
  readonly crumbs?: readonly Crumb[];
  /** Right side of the folio: what is new, or what state things are in. */
  readonly status?: ReactNode;
  readonly children: ReactNode;
}

/**
 * The frame round every page of the console. The folio says what an administrator does not see. Who it is
 * for is read here too, for pages that read nothing themselves: what cannot be read is answered as a page's reading is.
 */
export const RoomPage = answered(async function RoomPage({ room, crumbs, status, children }: RoomPageProps) {
  const [t, { personId, name, authority, actions }] = await Promise.all([getTranslations('frame'), me()]);
  const links = roomsFor(actions).map(({ key, href }) => ({ href, label: t(key), current: key === room }));
  const along = links.slice(0, 4);
  // What has no place along the phone's lower edge lies behind its last shortcut.
  const beyond = room !== undefined && !along.some(({ current }) => current);
  return (
    <>
      <Masthead
        name={t('product')}
        homeHref="/"
        homeLabel={t('home')}
        rooms={links}
        roomsLabel={t('rooms')}
        tools={<a href="/jag">{name}</a>}
      />
      <Folio label={t('whereYouAre')} crumbs={crumbs} crumbsLabel={t('path')} status={status}>
        {t(actions.includes('people.read') ? 'where' : 'whereSetUp', { authority: authority.name })}
      </Folio>
      <main id="innehall" tabIndex={-1}>
        <WriterOf id={personId}>{children}</WriterOf>
      </main>
      <Colophon
        text={t('colophon', { authority: authority.name })}
        links={[
          { href: '/tillganglighet', label: t('accessibility') },
          { href: '/utseende', label: t('appearance') },
        ]}
      >
        <LanguageForm />
      </Colophon>
      <TabsBar
        label={t('shortcuts')}
        rooms={[...along, { href: '/mer', label: t('more'), current: beyond }]}
      />
    </>
  );
});
