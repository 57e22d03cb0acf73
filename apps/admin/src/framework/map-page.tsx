import { newId } from '@varje-elev/api';
import { Level, levelLabels, MappingKind, mappingKindLabels } from '@varje-elev/domain';
import { ActionForm } from '@varje-elev/shell/form/action-form.tsx';
import { formTexts } from '@varje-elev/shell/form/form-texts';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { StatusMark } from '@varje-elev/ui/marks';
import { getTranslations } from 'next-intl/server';
import page from '../frame/page.module.css';
import { mapHur } from './actions.ts';
import styles from './framework.module.css';
import type { Compared } from './read.ts';
import { VersionFrame } from './version-frame.tsx';

type HurChange = Compared['hurs'][number];

/** What becomes of each HUR of the version before: running work follows this into the new one. */
export async function MapPage(props: { readonly compared: Compared; readonly openId: string | null }) {
  const { compared, openId } = props;
  const [t, f] = await Promise.all([getTranslations('framework.map'), getFormats()]);
  const { previous, version, hurs } = compared;
  const numberOf = new Map(
    [...(previous?.hurs ?? []), ...version.hurs].map(({ id, number }) => [id, number]),
  );
  return (
    <VersionFrame version={version} view="map">
      <p className="read">{t('lede')}</p>
      {Level.options.map((level) => (
        <section key={level} className={page.section} aria-labelledby={`niva-${level}`}>
          <h2 id={`niva-${level}`}>{levelLabels[level][f.locale]}</h2>
          <ul className={styles.changes}>
            {hurs
              .filter(({ from }) => from.level === level)
              .map((change) => (
                <li key={change.from.id} id={`hur-${change.from.id}`}>
                  <p>
                    <b className="num">{numberOf.get(change.from.id)}</b>{' '}
                    <Written>{change.from.text}</Written>
                  </p>
                  {openId === change.from.id ? (
                    <MapEditor compared={compared} change={change} />
                  ) : (
                    <p className="meta">
                      {change.kind === null ? (
                        <StatusMark kind="todo">{t('undecided')}</StatusMark>
                      ) : (
                        <b>{mappingKindLabels[change.kind][f.locale]}</b>
                      )}
                      {change.kind === 'kept' || change.to.length === 0 ? null : (
                        <>
                          :{' '}
                          <Written>
                            {change.to
                              .map(({ hur }) => `${numberOf.get(hur.id) ?? ''} ${hur.text}`)
                              .join(' ')}
                          </Written>
                        </>
                      )}{' '}
                      <a href={`?andra=${change.from.id}#hur-${change.from.id}`}>
                        {t('edit')}
                        <span className="sr"> {numberOf.get(change.from.id)}</span>
                      </a>
                    </p>
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </VersionFrame>
  );
}

async function MapEditor({ compared, change }: { readonly compared: Compared; readonly change: HurChange }) {
  const [t, { locale }] = await Promise.all([getTranslations('framework.map'), getFormats()]);
  const { version } = compared;
  const { from, kind, to } = change;
  return (
    <div className={styles.editor}>
      <ActionForm
        action={mapHur}
        fields={[
          {
            kind: 'radios',
            name: 'kind',
            label: t('kind'),
            value: kind ?? '',
            options: MappingKind.options.map((value) => ({
              value,
              label: mappingKindLabels[value][locale],
              hint: t(`hints.${value}`),
            })),
          },
          {
            kind: 'ticks',
            name: 'toHurIds',
            label: t('to'),
            hint: t('toHint'),
            groups: [
              {
                label: '',
                options: version.hurs
                  .filter(({ level }) => level === from.level)
                  .map((hur) => ({
                    name: `till-${hur.id}`,
                    value: hur.id,
                    label: `${hur.number} ${hur.text}`,
                    written: true,
                    ticked: to.some((target) => target.hur.id === hur.id),
                  })),
              },
            ],
          },
        ]}
        hidden={{
          versionId: version.id,
          revision: String(version.revision),
          fromHurId: from.id,
          idempotencyKey: newId(),
        }}
        paths={{ mapping: 'kind' }}
        texts={await formTexts(t('save'))}
        locale={locale}
        cancelHref={`/ramverk/${version.id}/koppla#hur-${from.id}`}
      />
    </div>
  );
}
