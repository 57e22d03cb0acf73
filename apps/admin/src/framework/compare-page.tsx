import { levelLabels, mappingKindLabels } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { ChangedWords } from '@varje-elev/ui/changed-words';
import { EmptyState } from '@varje-elev/ui/empty-state';
import { getTranslations } from 'next-intl/server';
import page from '../frame/page.module.css';
import styles from './framework.module.css';
import type { Compared } from './read.ts';
import { VersionFrame } from './version-frame.tsx';

/** Word by word what differs from the version before; what is kept as it was is only counted. */
export async function ComparePage({ compared }: { readonly compared: Compared }) {
  const [t, f] = await Promise.all([getTranslations('framework.compare'), getFormats()]);
  const { previous, version, vads, hurs, added, tally } = compared;
  const numberOf = new Map(
    [...(previous?.hurs ?? []), ...version.hurs].map(({ id, number }) => [id, number]),
  );
  const changedVads = vads.filter(
    ({ words, from, to }) => from === null || to === null || words.some(({ kind }) => kind !== 'same'),
  );
  const changed = hurs.filter(({ kind }) => kind !== 'kept');
  const nothing = changedVads.length + changed.length + added.length === 0;
  return (
    <VersionFrame version={version} view="compare">
      <p className="read">
        {t('summary', {
          kept: tally.kept,
          reworded: tally.reworded,
          merged: tally.merged,
          split: tally.split,
          dropped: tally.dropped,
          added: added.length,
        })}
      </p>
      {nothing ? <EmptyState level={2} question={t('same')} /> : null}
      {changedVads.length === 0 ? null : (
        <section className={page.section} aria-labelledby="vad">
          <h2 id="vad">{t('vads')}</h2>
          <ul className={styles.changes}>
            {changedVads.map(({ from, to, words }) => (
              <li key={from?.id ?? to?.id}>
                <b className="num">{to?.position ?? from?.position}.</b>{' '}
                <Written>
                  <ChangedWords words={words} />
                </Written>
              </li>
            ))}
          </ul>
        </section>
      )}
      {changed.length === 0 ? null : (
        <section className={page.section} aria-labelledby="hur">
          <h2 id="hur">{t('hurs')}</h2>
          <ul className={styles.changes}>
            {changed.map(({ from, kind, to }) => (
              <li key={from.id}>
                <p className="label">
                  {numberOf.get(from.id)} {levelLabels[from.level][f.locale].toLowerCase()}:{' '}
                  {kind === null ? t('undecided') : mappingKindLabels[kind][f.locale].toLowerCase()}
                </p>
                {to.length === 0 ? (
                  <Written>
                    <ChangedWords words={[{ kind: 'removed', text: from.text }]} />
                  </Written>
                ) : (
                  to.map(({ hur, words }) => (
                    <p key={hur.id}>
                      <b className="num">{numberOf.get(hur.id)}</b>{' '}
                      <Written>
                        <ChangedWords words={words} />
                      </Written>
                    </p>
                  ))
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {added.length === 0 ? null : (
        <section className={page.section} aria-labelledby="nya">
          <h2 id="nya">{t('added')}</h2>
          <ul className={styles.changes}>
            {added.map((hur) => (
              <li key={hur.id}>
                <b className="num">{numberOf.get(hur.id)}</b>{' '}
                <Written>
                  <ChangedWords words={[{ kind: 'added', text: hur.text }]} />
                </Written>{' '}
                <span className="fine">{levelLabels[hur.level][f.locale].toLowerCase()}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </VersionFrame>
  );
}
