import { type LocalDate, roleLabels } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { DataTable } from '@varje-elev/ui/data-table';
import { getTranslations } from 'next-intl/server';
import type { Post } from './read.ts';

/** Roles at a unit, now and to come. */
export async function PostTable(props: { readonly posts: readonly Post[]; readonly today: LocalDate }) {
  const [t, f] = await Promise.all([getTranslations('organisation'), getFormats()]);
  return (
    <DataTable
      caption={t('roles')}
      stack
      rows={props.posts}
      rowKey={({ id }) => id}
      empty={t('noRoles')}
      columns={[
        {
          key: 'person',
          header: t('person'),
          cell: ({ personId, personName, protected: hidden }) => (
            <a href={`/personer/${personId}`}>{hidden ? t('protected') : personName}</a>
          ),
        },
        { key: 'role', header: t('role'), cell: ({ role }) => roleLabels[role][f.locale] },
        {
          key: 'valid',
          header: t('valid'),
          numeric: true,
          cell: ({ from, to }) => {
            if (to !== null) return t('to', { day: to });
            return from > props.today ? t('comesOn', { day: from }) : t('from', { day: from });
          },
        },
      ]}
    />
  );
}
