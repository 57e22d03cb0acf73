import { newId } from '@varje-elev/api';
import { type Id, OrderedPart, waysToMove } from '@varje-elev/domain';
import { formTexts } from '@varje-elev/shell/form/form-texts';
import { Details } from '@varje-elev/ui/details';
import { type CycleView, cycleHref, type Editing } from '../page/view.ts';
import styles from './entry.module.css';
import { type EntryKey, entryForms, listOf } from './entry-forms.ts';
import { LazyActionForm } from './lazy-action-form.tsx';
import { moveEntry } from './move-entry-action.ts';
import { removeEntry } from './remove-entry-action.ts';
import { saveEntry } from './save-entry-action.ts';

export function isEdited({ editing, mayEdit }: CycleView, key: EntryKey, id: Id | null): boolean {
  return mayEdit && editing?.key === key && editing.id === id;
}

/** What is open under a key, whichever entry it is; null when nothing is. */
export function editorIn({ editing, mayEdit }: CycleView, key: EntryKey): Editing | null {
  return mayEdit && editing?.key === key ? editing : null;
}

/** The form of one entry, where the entry stands. */
export async function EntryEditor({
  view,
  of,
  id,
}: {
  readonly view: CycleView;
  readonly of: EntryKey;
  readonly id: Id | null;
}) {
  const form = entryForms[of](view, id);
  if (form === null) return null;
  const { cycle, t, locale } = view;
  // On the cover the form stands right under the page's own heading.
  const Heading = of === 'huvud' || of === 'fokus' || of === 'bidrag' ? 'h2' : 'h3';
  const back = `${cycleHref(cycle.id)}#${of}`;
  const ways = waysOf(view, of, id, form.revision);
  const hidden = {
    of,
    cycleId: cycle.id,
    id: id ?? newId(),
    revision: form.revision === null ? '' : String(form.revision),
    idempotencyKey: newId(),
  };
  return (
    <div className={styles.editor} id="redigera">
      <Heading>{form.title}</Heading>
      <LazyActionForm
        action={saveEntry}
        fields={form.fields}
        hidden={hidden}
        locale={locale}
        texts={await formTexts(form.submit)}
        cancelHref={back}
        paths={{ fidelity: 'done', 'period.from': 'periodFrom', 'period.to': 'periodTo' }}
      />
      {ways.length > 0 ? (
        <div className={styles.moves}>
          {ways.map(async (direction) => (
            <LazyActionForm
              key={direction}
              action={moveEntry}
              fields={[]}
              hidden={{ ...hidden, direction, idempotencyKey: newId() }}
              locale={locale}
              texts={await formTexts(t(direction === 'up' ? 'form.moveUp' : 'form.moveDown'))}
              small
            />
          ))}
        </div>
      ) : null}
      {form.removable ? (
        <div className={styles.remove}>
          <Details summary={t('form.remove')}>
            <LazyActionForm
              action={removeEntry}
              fields={[]}
              hidden={{ ...hidden, idempotencyKey: newId() }}
              locale={locale}
              texts={await formTexts(t('form.removeYes'))}
              small
            >
              <p className="meta">{t('form.removeHint')}</p>
            </LazyActionForm>
          </Details>
        </div>
      ) : null}
    </div>
  );
}

/** Which way the entry can go in its list; none for what stands by its day or is not stored yet. */
function waysOf({ cycle }: CycleView, of: EntryKey, id: Id | null, revision: number | null) {
  const part = OrderedPart.safeParse(listOf[of]);
  return id === null || revision === null || !part.success
    ? []
    : waysToMove(cycle, { part: part.data, id, revision });
}
