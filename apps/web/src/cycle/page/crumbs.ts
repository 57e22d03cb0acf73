import 'server-only';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { writtenLang } from '@varje-elev/shell/written-lang';
import type { Crumb } from '@varje-elev/ui/folio';
import { getTranslations } from 'next-intl/server';
import type { CycleRead } from '../read.ts';
import { cycleHref } from './view.ts';

/** Cykler / the school / the team, and the cycle itself on the pages below it. */
export async function cycleCrumbs(read: CycleRead, below = false): Promise<Crumb[]> {
  const [t, { locale }] = await Promise.all([getTranslations('frame'), getFormats()]);
  const lang = writtenLang(locale);
  const units = read.chain.filter(
    ({ type }) => type === 'school' || type === 'team' || type === read.unit.type,
  );
  return [
    { href: '/cykler', label: t('cycles') },
    ...units.map(({ id, name }) => ({ href: `/cykler?enhet=${id}`, label: name, lang })),
    ...(below ? [{ href: cycleHref(read.cycle.id), label: read.cycle.title, lang }] : []),
  ];
}
