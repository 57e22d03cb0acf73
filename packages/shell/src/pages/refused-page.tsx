import type { Problem } from '@varje-elev/api';
import { LinkButton } from '@varje-elev/ui/button';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { getFormats } from '../format/get-formats.ts';
import { ownPath } from '../own-path.ts';
import { OpenPage } from './open-page.tsx';
import { PlainPage } from './plain-page.tsx';

interface Props {
  readonly problem: Problem;
  /** In how many seconds the page can be asked for again, when that is known. */
  readonly retryAfterSeconds: number | null;
}

/** Why a page cannot be shown now: what is kept, what to do and, when it is known, from what time. */
export async function RefusedPage({ problem, retryAfterSeconds }: Props) {
  const [t, fault, f, head] = await Promise.all([
    getTranslations('shell.refused'),
    getTranslations('shell.fault'),
    getFormats(),
    headers(),
  ]);
  const again = ownPath(head.get('x-path'), '/');
  if (retryAfterSeconds !== null) {
    const at = new Date(Date.now() + retryAfterSeconds * 1_000).toISOString();
    return (
      <OpenPage>
        <PlainPage title={t('waitTitle')} lede={problem.message[f.locale]}>
          <p className="read">{t('wait', { time: f.time(at) })}</p>
          <p>
            <LinkButton href={again}>{fault('again')}</LinkButton>
          </p>
        </PlainPage>
      </OpenPage>
    );
  }
  const { reference } = problem;
  return (
    <OpenPage>
      <PlainPage title={fault('title')} lede={reference === null ? t('away') : fault('lede')}>
        {reference === null ? null : <p className="meta">{`${fault('reference')} ${reference}`}</p>}
        <p>
          <LinkButton href={again}>{fault('again')}</LinkButton>
        </p>
      </PlainPage>
    </OpenPage>
  );
}
