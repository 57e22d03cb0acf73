import type { Locale } from '@varje-elev/domain';
import { formatsFor } from '@varje-elev/shell/format/formats';
import { useTranslations } from 'next-intl';
import styles from './hur.module.css';
import type { HurRead } from './read.ts';

interface Props {
  readonly understandings: HurRead['understandings'];
  readonly locale: Locale;
}

/** How units understand the HUR, year by year, in their own words. */
export function Understandings({ understandings, locale }: Props) {
  const t = useTranslations('framework.hur');
  const f = formatsFor(locale);
  const parts = ['meaning', 'today', 'willDo'] as const;
  return (
    <ul className={styles.understandings}>
      {understandings.map((one) => (
        <li key={one.id}>
          <h3>
            {one.unitName}, {f.schoolYear(one.year)}
          </h3>
          <dl>
            {parts
              .filter((part) => one[part] !== '')
              .map((part) => (
                <div key={part}>
                  <dt>{t(part)}</dt>
                  <dd className="read">{one[part]}</dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
