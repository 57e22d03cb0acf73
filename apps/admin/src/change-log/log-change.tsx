import { Details } from '@varje-elev/ui/details';
import { getTranslations } from 'next-intl/server';
import { Fragment } from 'react';
import page from '../frame/page.module.css';
import type { LogEntry } from './read.ts';
import { fieldChanges } from './value-words.ts';

/** What a row changed: before and after for what administrators keep, the names of the fields for everything else. */
export async function LogChange({ entry }: { readonly entry: LogEntry }) {
  const t = await getTranslations('changeLog');
  const field = (name: string) => (t.has(`fieldNames.${name}`) ? t(`fieldNames.${name}`) : name);
  const changes = fieldChanges(entry.before, entry.after, { yes: t('yes'), no: t('no'), field });
  if (changes.length === 0) {
    if (entry.fields.length === 0) return '–';
    return <span className="meta">{t('hidden')}</span>;
  }
  return (
    <Details summary={t('fields', { count: changes.length })}>
      <dl className={page.facts}>
        {changes.map(({ field: name, before, after }) => (
          <Fragment key={name}>
            <dt>{field(name)}</dt>
            <dd>{before === '–' ? after : t('fromTo', { before, after })}</dd>
          </Fragment>
        ))}
      </dl>
    </Details>
  );
}
