import type { Id } from '@varje-elev/domain';
import type { ReactNode } from 'react';
import styles from './page.module.css';
import { type CycleView, editHref } from './view.ts';

/** ”Ändra”, said in full to those who cannot see what it stands beside. Nothing for readers. */
export function EditLink({
  view,
  of,
  id,
  name,
  label,
}: {
  readonly view: CycleView;
  readonly of: string;
  readonly id: Id;
  readonly name: ReactNode;
  readonly label?: string;
}) {
  if (!view.mayEdit) return null;
  return (
    <a className={styles.edit} href={editHref(view.cycle.id, of, id)}>
      {label ?? view.t('edit')}
      <span className="sr"> {name}</span>
    </a>
  );
}

/** ”Lägg till …”, below a part's entries. */
export function AddLink({
  view,
  to,
  label,
}: {
  readonly view: CycleView;
  readonly to: string;
  readonly label: string;
}) {
  if (!view.mayEdit || (view.editing?.key === to && view.editing.id === null)) return null;
  return (
    <p className={styles.add}>
      <a href={editHref(view.cycle.id, to, 'ny')}>{label}</a>
    </p>
  );
}
