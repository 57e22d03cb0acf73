import { newId } from '@varje-elev/api';
import type { Level } from '@varje-elev/domain';
import { hurKindLabels, Level as Levels, levelLabels } from '@varje-elev/domain';
import { ActionForm } from '@varje-elev/shell/form/action-form.tsx';
import { formTexts } from '@varje-elev/shell/form/form-texts';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { LinkButton } from '@varje-elev/ui/button';
import { VadMark } from '@varje-elev/ui/marks';
import { getTranslations } from 'next-intl/server';
import page from '../frame/page.module.css';
import { removeDraft } from './actions.ts';
import { HeadEditor, HurEditor, VadEditor } from './editors.tsx';
import styles from './framework.module.css';
import type { NumberedHur, Version } from './read.ts';
import { VersionFrame } from './version-frame.tsx';

/** What is open for writing: one thing at a time, said by the address. */
export interface Editing {
  readonly head: boolean;
  readonly hurId: string | null;
  readonly vadId: string | null;
  readonly newVad: boolean;
  /** A new HUR under a VAD, on a level. */
  readonly newHur: { readonly vadId: string; readonly level: Level } | null;
}

/** VAD and HUR per level, as they are read; in a draft each can be opened and written where it stands. */
export async function TextsPage({
  version,
  editing,
}: {
  readonly version: Version;
  readonly editing: Editing;
}) {
  const [t, f] = await Promise.all([getTranslations('framework'), getFormats()]);
  const isDraft = version.state === 'draft';
  const here = `/ramverk/${version.id}`;
  return (
    <VersionFrame version={version} view="texts">
      {isDraft && editing.head ? <HeadEditor version={version} /> : null}
      {isDraft && !editing.head ? (
        <p className={page.actions}>
          <a href={`${here}?andra=rubrik`}>{t('editHead')}</a>
        </p>
      ) : null}
      {version.vads
        .toSorted((one, other) => one.position - other.position)
        .map((vad) => (
          <section
            key={vad.id}
            className={page.section}
            id={`vad-${vad.id}`}
            aria-labelledby={`vad-namn-${vad.id}`}
          >
            <h2 id={`vad-namn-${vad.id}`} className={styles.vad}>
              <VadMark n={vad.position} large /> {vad.position}. <Written>{vad.text}</Written>
            </h2>
            {isDraft && editing.vadId === vad.id ? <VadEditor version={version} vad={vad} /> : null}
            {isDraft && editing.vadId !== vad.id ? (
              <p className={page.actions}>
                <a href={`${here}?vad=${vad.id}#vad-${vad.id}`}>{t('editVad', { number: vad.position })}</a>
              </p>
            ) : null}
            <div className={styles.levels}>
              {Levels.options.map((level) => (
                <LevelTexts key={level} version={version} vadId={vad.id} level={level} editing={editing} />
              ))}
            </div>
          </section>
        ))}
      {isDraft && editing.newVad ? <VadEditor version={version} vad={null} /> : null}
      {isDraft ? (
        <div className={`${page.section} ${page.actions}`}>
          {editing.newVad ? null : <LinkButton href={`${here}?nyttvad=1#nyttvad`}>{t('addVad')}</LinkButton>}
          <ActionForm
            action={removeDraft}
            fields={[]}
            hidden={{ versionId: version.id, revision: String(version.revision), idempotencyKey: newId() }}
            texts={await formTexts(t('removeDraft'))}
            locale={f.locale}
            small
          >
            <p className="meta">{t('removeDraftText')}</p>
          </ActionForm>
        </div>
      ) : null}
    </VersionFrame>
  );
}

async function LevelTexts(props: {
  readonly version: Version;
  readonly vadId: string;
  readonly level: Level;
  readonly editing: Editing;
}) {
  const { version, vadId, level, editing } = props;
  const [t, f] = await Promise.all([getTranslations('framework'), getFormats()]);
  const isDraft = version.state === 'draft';
  const own = version.hurs.filter((hur) => hur.vadId === vadId && hur.level === level);
  const here = `/ramverk/${version.id}`;
  const adding = editing.newHur?.vadId === vadId && editing.newHur.level === level;
  const line = (hur: NumberedHur) => (
    <>
      <b className="num">{hur.number}</b> <Written>{hur.text}</Written>{' '}
      <span className="fine">{hurKindLabels[hur.kind][f.locale].toLowerCase()}</span>
      {isDraft ? (
        <>
          {' '}
          <a className="meta" href={`${here}?andra=${hur.id}#hur-${hur.id}`}>
            {t('edit')}
            <span className="sr"> {hur.number}</span>
          </a>
        </>
      ) : null}
    </>
  );
  return (
    <div>
      <h3>{levelLabels[level][f.locale]}</h3>
      {own.length === 0 ? <p className="meta">{t('noHur')}</p> : null}
      <ul className={styles.hurs}>
        {own.map((hur) => (
          <li key={hur.id} id={`hur-${hur.id}`}>
            {isDraft && editing.hurId === hur.id ? (
              <HurEditor version={version} hur={hur} vadId={vadId} level={level} siblings={own.length} />
            ) : (
              line(hur)
            )}
          </li>
        ))}
      </ul>
      {isDraft && adding ? (
        <HurEditor version={version} hur={null} vadId={vadId} level={level} siblings={own.length} />
      ) : null}
      {isDraft && !adding ? (
        <a className="meta" href={`${here}?nytt=${vadId}.${level}#nytt`}>
          {t('addHur')}
          <span className="sr"> {levelLabels[level][f.locale]}</span>
        </a>
      ) : null}
    </div>
  );
}
