import { getFormats } from '@varje-elev/shell/format/get-formats';
import { written as inWords } from '@varje-elev/shell/pages/written.tsx';
import { writtenLang } from '@varje-elev/shell/written-lang';
import { Button } from '@varje-elev/ui/button';
import { EmptyState } from '@varje-elev/ui/empty-state';
import { TextField } from '@varje-elev/ui/field';
import { getTranslations } from 'next-intl/server';
import { type Found, kinds, targetsOf } from './found.ts';
import styles from './search.module.css';

export interface SearchPageProps {
  readonly text: string;
  readonly found: Found;
}

/** Search without the palette: an address that can be shared, and works without JavaScript. */
export async function SearchPage({ text, found }: SearchPageProps) {
  const [t, f] = await Promise.all([getTranslations('search'), getFormats()]);
  const lang = writtenLang(f.locale);
  const groups = kinds
    .map((kind) => ({ kind, targets: targetsOf(found, kind, t(`what.${kind}`), lang) }))
    .filter(({ targets }) => targets.length > 0);
  const count = kinds.reduce((sum, kind) => sum + found.total[kind], 0);
  return (
    <div className={`wrap ${styles.page}`}>
      <h1>{t('title')}</h1>
      <search>
        <form method="get" action="/sok" className={styles.form}>
          <TextField
            name="q"
            label={t('field')}
            hint={t('hint')}
            defaultValue={text}
            maxLength={100}
            chars={40}
            lang={lang}
          />
          <Button type="submit" look="main">
            {t('submit')}
          </Button>
        </form>
      </search>
      {text === '' ? null : count === 0 ? (
        <EmptyState level={2} question={t('nothing', { text })} example={t('nothingExample')} />
      ) : (
        <>
          <p className="meta" role="status">
            {t.rich('found', { ...inWords, count, words: f.Count(count), text })}
          </p>
          {groups.map(({ kind, targets }) => (
            <section key={kind} aria-labelledby={`traff-${kind}`}>
              <h2 id={`traff-${kind}`}>{t(`heading.${kind}`)}</h2>
              <ul>
                {targets.map(({ href, label, lang: written, hint }) => (
                  <li key={href}>
                    <a href={href} lang={written}>
                      {label}
                    </a>{' '}
                    <span className="meta">{hint}</span>
                  </li>
                ))}
              </ul>
              {targets.length < found.total[kind] ? (
                <p className={`meta ${styles.more}`}>
                  {t('notAll', { shown: f.number(targets.length), total: f.number(found.total[kind]) })}
                </p>
              ) : null}
            </section>
          ))}
        </>
      )}
    </div>
  );
}
