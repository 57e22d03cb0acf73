import { Level, type Locale, levelLabels, mappingKindLabels } from '@varje-elev/domain';
import { formatsFor } from '@varje-elev/shell/format/formats';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { ChangedWords } from '@varje-elev/ui/changed-words';
import { DataTable } from '@varje-elev/ui/data-table';
import { VadMark } from '@varje-elev/ui/marks';
import { useTranslations } from 'next-intl';
import styles from './compare.module.css';
import type { CompareRead } from './read.ts';

interface Props {
  readonly read: CompareRead;
  readonly locale: Locale;
}

/** A version beside the one it follows: what became of every VAD and HUR, word by word. */
export function ComparePage({ read, locale }: Props) {
  const t = useTranslations('framework.compare');
  const f = formatsFor(locale);
  const { previous, version, vads, hurs, added } = read;
  if (previous === null) return <Plain title={t('title')} text={t('first', { number: version.number })} />;
  const changed = hurs.filter(({ kind }) => kind !== 'kept');
  const number = new Map([...previous.hurs, ...version.hurs].map((hur) => [hur.id, hur.number]));
  return (
    <div className={`wrap ${styles.page}`}>
      <h1>{t('title')}</h1>
      <p className="lede">
        {t('lede', {
          from: previous.number,
          fromYear: f.schoolYear(previous.effectiveFrom),
          to: version.number,
          toYear: f.schoolYear(version.effectiveFrom),
          changed: changed.length,
          kept: hurs.length - changed.length,
          added: added.length,
        })}
      </p>
      {version.changeNote === '' ? null : (
        <p className="read">
          <Written>{version.changeNote}</Written>
        </p>
      )}
      <h2>{t('vads')}</h2>
      <ol className={styles.vads}>
        {vads.map(({ from, to, words }) => (
          <li key={to?.id ?? from?.id}>
            <VadMark n={to?.position ?? from?.position ?? 1} />{' '}
            <Written>
              <ChangedWords words={words} />
            </Written>
          </li>
        ))}
      </ol>
      {Level.options.map((level) => {
        const rows = changed.filter(({ from }) => from.level === level);
        const fresh = added.filter((hur) => hur.level === level);
        return (
          <section key={level} className={styles.level} aria-labelledby={`niva-${level}`}>
            <h2 id={`niva-${level}`}>{levelLabels[level][locale]}</h2>
            {rows.length === 0 && fresh.length === 0 ? <p className="meta">{t('unchanged')}</p> : null}
            {rows.length > 0 ? (
              <DataTable
                caption={t('tableCaption', { level: levelLabels[level][locale] })}
                captionHidden
                stack
                rows={rows}
                rowKey={({ from }) => from.id}
                columns={[
                  {
                    key: 'from',
                    header: t('before'),
                    cell: ({ from }) => <Written>{`${number.get(from.id) ?? ''} ${from.text}`}</Written>,
                  },
                  {
                    key: 'kind',
                    header: t('became'),
                    cell: ({ kind }) => (kind === null ? t('notMapped') : mappingKindLabels[kind][locale]),
                  },
                  {
                    key: 'to',
                    header: t('after'),
                    cell: ({ to }) =>
                      to.length === 0 ? (
                        '–'
                      ) : (
                        <ul>
                          {to.map(({ hur, words }) => (
                            <li key={hur.id}>
                              {number.get(hur.id)}{' '}
                              <Written>
                                <ChangedWords words={words} />
                              </Written>
                            </li>
                          ))}
                        </ul>
                      ),
                  },
                ]}
              />
            ) : null}
            {fresh.length > 0 ? (
              <>
                <h3>{t('added')}</h3>
                <ul className="read">
                  {fresh.map((hur) => (
                    <li key={hur.id}>
                      {number.get(hur.id)} <Written>{hur.text}</Written>
                    </li>
                  ))}
                </ul>
              </>
            ) : null}
          </section>
        );
      })}
    </div>
  );
}

function Plain({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div className={`wrap ${styles.page}`}>
      <h1>{title}</h1>
      <p className="lede">{text}</p>
    </div>
  );
}
