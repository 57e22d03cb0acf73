import type { AccessAction } from '@varje-elev/domain';
import { writtenLang } from '@varje-elev/shell/written-lang';
import { useLocale, useTranslations } from 'next-intl';
import { Palette } from '../go-to/palette.tsx';
import { roomsFor } from './rooms.ts';

/** The way to the search page; the palette takes it over where there is JavaScript. */
export function GoTo({
  actions,
  shortcut,
}: {
  readonly actions: readonly AccessAction[];
  readonly shortcut: boolean;
}) {
  const t = useTranslations('search');
  const frame = useTranslations('frame');
  const beside = [
    ...(actions.includes('wheel.read') ? [{ href: '/cykler/hjulet', label: frame('wheel') }] : []),
    ...(actions.includes('cycle.start') ? [{ href: '/cykler/ny', label: t('startCycle') }] : []),
    { href: '/jag', label: t('me') },
    { href: '/utseende', label: frame('appearance') },
    { href: '/kortkommandon', label: frame('keyboard') },
  ];
  return (
    <Palette
      shortcut={shortcut}
      targets={[...roomsFor(actions).map(({ key, href }) => ({ href, label: frame(key) })), ...beside]}
      label={t('label')}
      labelMore={t('labelMore')}
      lang={writtenLang(useLocale())}
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
