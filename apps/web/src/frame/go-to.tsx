import { getTranslations } from 'next-intl/server';
import { Palette } from '../go-to/palette.tsx';
import { me } from '../server/me.ts';
import { roomsFor } from './rooms.ts';

/** The way to the search page; the palette takes it over where there is JavaScript. */
export async function GoTo() {
  const [t, frame, { actions }] = await Promise.all([
    getTranslations('search'),
    getTranslations('frame'),
    me(),
  ]);
  const beside = [
    ...(actions.includes('wheel.read') ? [{ href: '/cykler/hjulet', label: frame('wheel') }] : []),
    ...(actions.includes('cycle.start') ? [{ href: '/cykler/ny', label: t('startCycle') }] : []),
    { href: '/jag', label: t('me') },
    { href: '/utseende', label: frame('appearance') },
    { href: '/kortkommandon', label: frame('keyboard') },
  ];
  return (
    <Palette
      targets={[...roomsFor(actions).map(({ key, href }) => ({ href, label: frame(key) })), ...beside]}
      label={t('label')}
      labelMore={t('labelMore')}
      what={{ cycles: t('what.cycles'), units: t('what.units'), hurs: t('what.hurs') }}
      texts={{
        title: frame('goTo'),
        placeholder: t('placeholder'),
        empty: t('empty'),
        searching: t('searching'),
      }}
    />
  );
}
