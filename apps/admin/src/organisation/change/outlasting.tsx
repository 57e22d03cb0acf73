import { roleLabels } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { getTranslations } from 'next-intl/server';
import page from '../../frame/page.module.css';
import type { Preview } from '../read.ts';

/** Assignments that go on after the unit's last day: they are ended one by one, on each person's page. */
export async function Outlasting({ posts }: { readonly posts: Preview['outlasting'] }) {
  const [t, f] = await Promise.all([getTranslations('organisation.change.outlasting'), getFormats()]);
  if (posts.length === 0) return <p className="read">{t('none')}</p>;
  return (
    <div className={page.body}>
      <h3>{t('title', { count: posts.length })}</h3>
      <p className="read">{t('text')}</p>
      <ul className={page.list}>
        {posts.map(({ id, personId, personName, protected: hidden, role }) => (
          <li key={id}>
            <a href={`/personer/${personId}`}>{hidden ? t('protected') : personName}</a>,{' '}
            {roleLabels[role][f.locale].toLowerCase()}
          </li>
        ))}
      </ul>
    </div>
  );
}
