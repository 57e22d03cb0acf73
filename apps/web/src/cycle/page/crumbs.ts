import 'server-only';
import type { Crumb } from '@varje-elev/ui/folio';
import { getTranslations } from 'next-intl/server';
import type { CycleRead } from '../read.ts';
import { cycleHref } from './view.ts';

/** Cykler / the school / the team, and the cycle itself on the pages below it. */
export async function cycleCrumbs(read: CycleRead, below = false): Promise<Crumb[]> {
  const t = await getTranslations('frame');
  const units = read.chain.filter(
    ({ type }) => type === 'school' || type === 'team' || type === read.unit.type,
  );
  return [
    { href: '/cykler', label: t('cycles') },
    ...units.map(({ id, name }) => ({ href: `/cykler?enhet=${id}`, label: name })),
    ...(below ? [{ href: cycleHref(read.cycle.id), label: read.cycle.title }] : []),
  ];
}
