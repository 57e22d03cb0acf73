import { Level, type Locale, levelLabels, type Vad } from '@varje-elev/domain';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { VadMark } from '@varje-elev/ui/marks';
import { useTranslations } from 'next-intl';
import styles from './matrix.module.css';
import type { MatrixRead } from './read.ts';

type Version = MatrixRead['version'];

interface Props {
  readonly version: Version;
  readonly locale: Locale;
  /** The level of the reader's own work: its column is tinted. */
  readonly myLevel: Level | null;
}

/** The framework as a set table: what we all do, row by row, and how, level by level. */
export function Matrix({ version, locale, myLevel }: Props) {
  const t = useTranslations('framework');
  const here = (level: Level) => (level === myLevel ? styles.here : undefined);
  return (
    <table className={styles.matrix}>
      <caption className="sr">{t('matrixCaption')}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.vad}>
            {t('vad')}
          </th>
          {Level.options.map((level) => (
            <th key={level} scope="col" className={here(level)}>
              {levelLabels[level][locale]}
              <small>
                {t('hurCount', { count: version.hurs.filter((hur) => hur.level === level).length })}
              </small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {version.vads.map((vad) => (
          <tr key={vad.id}>
            <th scope="row">
              <span className={styles.what}>
                <VadMark n={vad.position} large />
                <span>
                  <Written>{vad.text}</Written>
                </span>
              </span>
            </th>
            {Level.options.map((level) => (
              <td key={level} className={here(level)}>
                <span className={styles.level}>{levelLabels[level][locale]}</span>
                <Hurs hurs={hursOf(version, vad, level)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function hursOf(version: Version, vad: Vad, level: Level) {
  return version.hurs.filter((hur) => hur.vadId === vad.id && hur.level === level);
}

function Hurs({ hurs }: { readonly hurs: Version['hurs'] }) {
  return (
    <ol className={styles.hurs}>
      {hurs.map((hur) => (
        <li key={hur.id}>
          <span>{hur.number}</span>
          <a href={`/ramverket/hur/${hur.id}`}>
            <Written>{hur.text}</Written>
          </a>
        </li>
      ))}
    </ol>
  );
}
