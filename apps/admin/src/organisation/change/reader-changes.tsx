import { roleLabels } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { DataTable } from '@varje-elev/ui/data-table';
import { getTranslations } from 'next-intl/server';
import page from '../../frame/page.module.css';
import type { Preview } from '../read.ts';

type Reader = Preview['readers'][number];

/** Whose sight changes: those who lead above by name, those who work in the unit as a number. */
export async function ReaderChanges({
  unitName,
  preview,
}: {
  readonly unitName: string;
  readonly preview: Preview;
}) {
  const [t, f] = await Promise.all([getTranslations('organisation.change.readers'), getFormats()]);
  const { readers, names } = preview;
  const outside = readers.filter(({ inside }) => !inside);
  const within = [
    ...Map.groupBy(
      readers.filter(({ inside }) => inside),
      sameSight,
    ).values(),
  ];
  const below = preview.units.length - 1;
  const unitsIn = (ids: readonly string[]) => {
    if (ids.length === 0) return '–';
    const whole = ids.length === preview.units.length && preview.units.every(({ id }) => ids.includes(id));
    return whole && below > 0
      ? t('whole', { unit: unitName, below })
      : f.list(ids.map((id) => names[id] ?? ''));
  };
  return (
    <div className={page.body}>
      <h3>{t('title')}</h3>
      {readers.length === 0 ? <p className="read">{t('nobody')}</p> : null}
      {within.map((group) => {
        const [first] = group;
        if (first === undefined) return null;
        const loses = unitsIn(first.loses);
        const gains = unitsIn(first.gains);
        const both = first.loses.length > 0 && first.gains.length > 0;
        const key = both ? 'insideBoth' : first.gains.length > 0 ? 'insideGains' : 'insideLoses';
        return (
          <p className="read" key={sameSight(first)}>
            {t(key, { count: group.length, unit: unitName, loses, gains })}
          </p>
        );
      })}
      {outside.length === 0 ? null : (
        <div className={page.body}>
          <DataTable
            caption={t('caption')}
            stack
            rows={outside}
            rowKey={({ personId }) => personId}
            columns={[
              {
                key: 'person',
                header: t('person'),
                cell: ({ personId, name, protected: hidden }) => (
                  <a href={`/personer/${personId}`}>{hidden ? t('protected') : name}</a>
                ),
              },
              {
                key: 'role',
                header: t('role'),
                cell: ({ roles }) => roles.map((role) => roleLabels[role][f.locale]).join(', '),
              },
              { key: 'loses', header: t('loses'), cell: ({ loses }) => unitsIn(loses) },
              { key: 'gains', header: t('gains'), cell: ({ gains }) => unitsIn(gains) },
            ]}
          />
        </div>
      )}
    </div>
  );
}

/** People who lose and gain the same units are told of together. */
function sameSight({ gains, loses }: Reader): string {
  return `${gains.join(' ')}|${loses.join(' ')}`;
}
