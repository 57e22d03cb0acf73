import { WriterOf } from '@varje-elev/shell/form/writer.tsx';
import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { LanguageForm } from '@varje-elev/shell/pages/language-form.tsx';
import { shortcutsCookie, shortcutsFrom } from '@varje-elev/shell/preferences';
import { Colophon } from '@varje-elev/ui/colophon';
import { type Crumb, Folio } from '@varje-elev/ui/folio';
import { Masthead } from '@varje-elev/ui/masthead';
import { TabsBar } from '@varje-elev/ui/tabs-bar';
import { cookies } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { me } from '../server/me.ts';
import { GoTo } from './go-to.tsx';
import { type RoomKey, roomsFor } from './rooms.ts';

export interface RoomPageProps {
  /** The room one is in; none for pages beside the rooms. */
  readonly room?: RoomKey | 'more';
  readonly crumbs?: readonly Crumb[];
  /** Left side of the folio when there are no crumbs. */
  readonly folio?: ReactNode;
  /** Right side of the folio; the date when not given. */
  readonly status?: ReactNode;
  readonly children: ReactNode;
}

/**
 * The frame round every page for a signed-in person: masthead, folio, the page, colophon, phone tabs. Who it is
 * for is read here too, for pages that read nothing themselves: what cannot be read is answered as a page's reading is.
 */
export const RoomPage = answered(async function RoomPage({
  room,
  crumbs,
  folio,
  status,
  children,
}: RoomPageProps) {
  const [t, { personId, name, authority, actions, todayInWords }, jar] = await Promise.all([
    getTranslations('frame'),
    me(),
    cookies(),
  ]);
  const shortcut = shortcutsFrom(jar.get(shortcutsCookie)?.value) === 'on';
  const links = roomsFor(actions).map(({ key, href }) => ({ href, label: t(key), current: key === room }));
  const along = links.slice(0, 4);
  // What has no place along the phone's lower edge lies behind its last shortcut.
  const beyond = room !== undefined && !along.some(({ current }) => current);
  return (
    <>
      <Masthead
        name={t('product')}
        homeHref="/i-dag"
        homeLabel={t('home')}
        rooms={links}
        roomsLabel={t('rooms')}
        tools={
          <>
            <GoTo actions={actions} shortcut={shortcut} />
            <a className="mast-wide" href="/jag">
              {name}
            </a>
          </>
        }
      />
      <Folio label={t('whereYouAre')} crumbs={crumbs} crumbsLabel={t('path')} status={status ?? todayInWords}>
        {folio ?? authority.name}
      </Folio>
      <main id="innehall" tabIndex={-1}>
        <WriterOf id={personId}>{children}</WriterOf>
      </main>
      <Colophon
        text={t('colophon', { authority: authority.name })}
        links={[
          { href: '/tillganglighet', label: t('accessibility') },
          { href: '/personuppgifter', label: t('privacy') },
          { href: '/kortkommandon', label: t('keyboard') },
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
