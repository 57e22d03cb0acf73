import { newId } from '@varje-elev/api';
import { HurKind, hurKindLabels, type Level } from '@varje-elev/domain';
import { ActionForm } from '@varje-elev/shell/form/action-form.tsx';
import { formTexts } from '@varje-elev/shell/form/form-texts';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { getTranslations } from 'next-intl/server';
import { removeHur, removeVad, saveHead, saveHur, saveVad } from './actions.ts';
import styles from './framework.module.css';
import type { NumberedHur, Version } from './read.ts';

function seen(version: Version) {
  return { versionId: version.id, revision: String(version.revision), idempotencyKey: newId() };
}

function places(count: number) {
  return Array.from({ length: count }, (_, at) => ({ value: String(at + 1), label: String(at + 1) }));
}

/** From which school year the draft is to hold, and what it changes. */
export async function HeadEditor({ version }: { readonly version: Version }) {
  const [t, f] = await Promise.all([getTranslations('framework.form'), getFormats()]);
  const years = [-1, 0, 1, 2, 3].map((step) => version.effectiveFrom + step);
  return (
    <div className={styles.editor}>
      <ActionForm
        action={saveHead}
        fields={[
          {
            kind: 'select',
            name: 'effectiveFrom',
            label: t('effectiveFrom'),
            value: String(version.effectiveFrom),
            options: years.map((year) => ({ value: String(year), label: f.schoolYear(year) })),
          },
          {
            kind: 'prose',
            name: 'changeNote',
            label: t('changeNote'),
            hint: t('changeNoteHint'),
            value: version.changeNote,
          },
        ]}
        hidden={seen(version)}
        texts={await formTexts(t('save'))}
        locale={f.locale}
        cancelHref={`/ramverk/${version.id}`}
      />
    </div>
  );
}

type Vad = Version['vads'][number];

export async function VadEditor({ version, vad }: { readonly version: Version; readonly vad: Vad | null }) {
  const [t, { locale }] = await Promise.all([getTranslations('framework.form'), getFormats()]);
  const position = { id: vad?.id ?? '', positionWas: String(vad?.position ?? '') };
  return (
    <div className={styles.editor} id={vad === null ? 'nyttvad' : undefined}>
      <ActionForm
        action={saveVad}
        fields={[
          { kind: 'line', name: 'text', label: t('vad'), value: vad?.text },
          {
            kind: 'line',
            name: 'shortName',
            label: t('shortName'),
            hint: t('shortNameHint'),
            value: vad?.shortName,
          },
          ...(vad === null
            ? []
            : [
                {
                  kind: 'select' as const,
                  name: 'position',
                  label: t('position'),
                  value: String(vad.position),
                  options: places(version.vads.length),
                },
              ]),
        ]}
        hidden={{ ...seen(version), ...position }}
        texts={await formTexts(t(vad === null ? 'addVad' : 'save'))}
        locale={locale}
        cancelHref={`/ramverk/${version.id}`}
      />
      {vad === null ? null : (
        <ActionForm
          action={removeVad}
          fields={[]}
          hidden={{ ...seen(version), id: vad.id }}
          texts={await formTexts(t('removeVad'))}
          locale={locale}
          small
        >
          <p className="meta">{t('removeVadText')}</p>
        </ActionForm>
      )}
    </div>
  );
}

export interface HurEditorProps {
  readonly version: Version;
  /** Null for a new one. */
  readonly hur: NumberedHur | null;
  readonly vadId: string;
  readonly level: Level;
  readonly siblings: number;
}

export async function HurEditor({ version, hur, vadId, level, siblings }: HurEditorProps) {
  const [t, { locale }] = await Promise.all([getTranslations('framework.form'), getFormats()]);
  const about = { vadId, level, id: hur?.id ?? '', positionWas: String(hur?.position ?? '') };
  return (
    <div className={styles.editor} id={hur === null ? 'nytt' : undefined}>
      <ActionForm
        action={saveHur}
        fields={[
          { kind: 'line', name: 'text', label: t('hur'), value: hur?.text },
          {
            kind: 'radios',
            name: 'kind',
            label: t('kind'),
            value: hur?.kind ?? 'operative',
            options: HurKind.options.map((kind) => ({ value: kind, label: hurKindLabels[kind][locale] })),
          },
          ...(hur === null
            ? []
            : [
                {
                  kind: 'select' as const,
                  name: 'position',
                  label: t('position'),
                  value: String(hur.position),
                  options: places(siblings),
                },
              ]),
        ]}
        hidden={{ ...seen(version), ...about }}
        texts={await formTexts(t(hur === null ? 'addHur' : 'save'))}
        locale={locale}
        cancelHref={`/ramverk/${version.id}#vad-${vadId}`}
      />
      {hur === null ? null : (
        <ActionForm
          action={removeHur}
          fields={[]}
          hidden={{ ...seen(version), id: hur.id, vadId }}
          texts={await formTexts(t('removeHur'))}
          locale={locale}
          small
        >
          <p className="meta">{t('removeHurText')}</p>
        </ActionForm>
      )}
    </div>
  );
}
