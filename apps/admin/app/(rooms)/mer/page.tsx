import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { PlainPage } from '@varje-elev/shell/pages/plain-page.tsx';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RoomPage } from '../../../src/frame/room-page.tsx';
import { roomsFor } from '../../../src/frame/rooms.ts';
import { me } from '../../../src/server/me.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.more');
  return { title: t('title') };
}

/** On a phone: everything that has no place along the lower edge. */
export default answered(async function Page() {
  const [t, frame, { name, actions }] = await Promise.all([
    getTranslations('pages.more'),
    getTranslations('frame'),
    me(),
  ]);
  const links = [
    ...roomsFor(actions).map(({ key, href }) => ({ href, label: frame(key) })),
    { href: '/jag', label: name },
    { href: '/utseende', label: frame('appearance') },
    { href: '/tillganglighet', label: frame('accessibility') },
  ];
  return (
    <RoomPage room="more">
      <PlainPage title={t('title')}>
        <ul>
          {links.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </PlainPage>
    </RoomPage>
  );
});
