import { getFormats } from '@varje-elev/shell/format/get-formats';
import { written } from '@varje-elev/shell/pages/written.tsx';
import { getTranslations } from 'next-intl/server';
import type { ThreadRead } from './read.ts';

/** In the folio: whose thread this is, another place to begin, and the same thing as a list or a drawing. */
export async function ThreadFolio({ read, asList }: { readonly read: ThreadRead; readonly asList: boolean }) {
  const t = await getTranslations('thread');
  const top = read.nodes.find(({ id }) => id === (read.above.at(-1) ?? read.cycleId));
  return (
    <>
      {t.rich('through', { ...written, title: top?.title ?? '', b: (chunks) => <b>{chunks}</b> })}{' '}
      <a href="/roda-traden">{t('changeStart')}</a>{' '}
      {asList ? (
        <a href={`/roda-traden/${read.cycleId}`}>{t('asDrawing')}</a>
      ) : (
        <a href={`/roda-traden/${read.cycleId}?vy=lista`}>{t('asList')}</a>
      )}
    </>
  );
}

/** How many teams hang on the thread; one of them is drawn. */
export async function ThreadStatus({ read }: { readonly read: ThreadRead }) {
  const [t, f] = await Promise.all([getTranslations('thread'), getFormats()]);
  const teams = new Set(read.nodes.filter(({ unitType }) => unitType === 'team').map(({ unitId }) => unitId));
  if (teams.size < 2) return null;
  return (
    <>
      {t('oneOf', { count: f.count(teams.size) })} <a href="#vagar">{t('chooseMore')}</a>
    </>
  );
}
