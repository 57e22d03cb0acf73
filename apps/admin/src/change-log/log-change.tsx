import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Details } from '@varje-elev/ui/details';
import { getTranslations } from 'next-intl/server';
import { Fragment } from 'react';
import page from '../frame/page.module.css';
import { codeWords } from './code-words.ts';
import type { LogEntry, Names } from './read.ts';
import { fieldChanges } from './value-words.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const schoolYears: ReadonlySet<string> = new Set(['year', 'effectiveFrom']);

/** What a row changed: before and after for what administrators keep, the names of the fields for everything else. */
export async function LogChange({ entry, names }: { readonly entry: LogEntry; readonly names: Names }) {
  const [t, f] = await Promise.all([getTranslations('changeLog'), getFormats()]);
  const field = (name: string) => (t.has(`fieldNames.${name}`) ? t(`fieldNames.${name}`) : name);
  const changes = fieldChanges(entry.before, entry.after, { yes: t('yes'), no: t('no'), field, value });
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

  function value(name: string, stored: string | number): string {
    if (typeof stored === 'number') return schoolYears.has(name) ? f.schoolYear(stored) : f.number(stored);
    if (day.test(stored)) return f.day(stored);
    if (!uuid.test(stored)) return codeWords(name, stored, f.locale) ?? stored;
    const pointed = names.find(({ id }) => id === stored);
    return pointed === undefined ? t('unnamed') : (pointed.name ?? t('protected'));
  }
}
