import { hurKindLabels, type Locale, levelLabels, type Phase } from '@varje-elev/domain';
import { formatsFor } from '@varje-elev/shell/format/formats';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { VadMark } from '@varje-elev/ui/marks';
import { getTranslations } from 'next-intl/server';
import styles from './hur.module.css';
import type { HurShown } from './hur-address.ts';
import { HurCycles } from './hur-cycles.tsx';
import type { HurRead } from './read.ts';
import { UnderstandingEditor } from './understanding-editor.tsx';
import { Understandings } from './understandings.tsx';

interface Props {
  readonly read: HurRead;
  readonly shown: HurShown;
  readonly locale: Locale;
  readonly phaseName: (phase: Phase) => string;
}

/** One HUR: what it says, what we ourselves mean by it, and the work under it. */
export async function HurPage({ read, shown, locale, phaseName }: Props) {
  const t = await getTranslations('framework.hur');
  const f = formatsFor(locale);
  const { hur, vad, version, now, understandings, writeAt, year } = read;
  const writing = new Set(writeAt.map(({ unitId }) => unitId));
  const others = understandings
    .filter((one) => !(writing.has(one.unitId) && one.year === year))
    .toSorted((one, other) => other.year - one.year);
  return (
    <div className={`wrap ${styles.page}`}>
      <header className={styles.head}>
        <p className={styles.kind}>
          <VadMark n={vad.position} />{' '}
          <b>
            <Written>{vad.text}</Written>
          </b>
          <br />
          {t('kind', {
            number: hur.number,
            level: levelLabels[hur.level][locale],
            kind: hurKindLabels[hur.kind][locale].toLocaleLowerCase(locale),
          })}
        </p>
        <h1>
          <Written>{hur.text}</Written>
        </h1>
        {now.length > 0 ? (
          <p className="lede">
            {t('now', { number: version.number })}{' '}
            {now.map((heir) => (
              <a key={heir.id} href={`/ramverket/hur/${heir.id}`}>
                <Written>{heir.text}</Written>
              </a>
            ))}
          </p>
        ) : null}
      </header>
      {writeAt.length + others.length === 0 ? null : (
        <div>
          {writeAt.length > 0 ? (
            <section className={styles.section} id="forstaelse" aria-labelledby="forstaelse-rubrik">
              <h2 id="forstaelse-rubrik">{t('understanding')}</h2>
              <p className="meta">{t('understandingText')}</p>
              {writeAt.map((unit) => (
                <div key={unit.unitId} className={styles.unit}>
                  <h3>{t('unitYear', { unit: unit.unitName, year: f.schoolYear(year) })}</h3>
                  <UnderstandingEditor read={read} unit={unit} locale={locale} />
                </div>
              ))}
            </section>
          ) : null}
          {others.length > 0 ? (
            <section className={styles.section} aria-labelledby="andra">
              <h2 id="andra">{t('others')}</h2>
              <Understandings understandings={others} locale={locale} />
            </section>
          ) : null}
        </div>
      )}
      <HurCycles read={read} shown={shown} phaseName={phaseName} />
    </div>
  );
}
