import { useFormats } from '@varje-elev/shell/format/get-formats';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { useTranslations } from 'next-intl';
import { cycleHref } from '../cycle/page/view.ts';
import type { TodayRead } from './read.ts';
import styles from './today.module.css';

/** So many names are said; the rest are counted. */
const named = 2;

/** What others have written since last time. */
export function Changes({ read }: { readonly read: TodayRead }) {
  const t = useTranslations('today');
  const f = useFormats();
  const { changes, since, today } = read;
  const who = (people: readonly string[]) => {
    const rest = people.length - named;
    return rest <= 0
      ? f.list(people)
      : f.list([...people.slice(0, named), t('others', { count: rest, words: f.count(rest) })]);
  };
  return (
    <section className={styles.changed} aria-labelledby="andrat">
      <h2 id="andrat">{t('changed', { when: f.when(since, today) })}</h2>
      {changes.length === 0 ? (
        <p className="meta">{t('unchanged')}</p>
      ) : (
        <ul>
          {changes.slice(0, 8).map(({ cycleId, title, people, count, at }) => (
            <li key={cycleId}>
              <time dateTime={at}>{f.when(at, today)}</time>
              <span>
                {t.rich('change', {
                  people: who(people),
                  count,
                  words: f.count(count),
                  cycle: () => (
                    <a href={cycleHref(cycleId)}>
                      <Written>{title}</Written>
                    </a>
                  ),
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
