import { courseLabels, type FollowUp } from '@varje-elev/domain';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { EmptyState } from '@varje-elev/ui/empty-state';
import { StatusMark } from '@varje-elev/ui/marks';
import { EntryEditor, isEdited } from '../entry/entry-editor.tsx';
import { CycleSection } from './cycle-section.tsx';
import { AddLink, EditLink } from './edit-link.tsx';
import styles from './page.module.css';
import type { CycleView } from './view.ts';

/** Uppföljning: planned ahead, so that nobody decides afterwards when to look. */
export function FollowUps({ view }: { readonly view: CycleView }) {
  const { cycle, t } = view;
  const inOrder = [...cycle.followUps].sort((a, b) =>
    (a.doneOn ?? a.plannedOn) < (b.doneOn ?? b.plannedOn) ? -1 : 1,
  );
  return (
    <CycleSection view={view} part="followUps" asked={[view.headline('followUp')]}>
      {inOrder.length > 0 ? (
        <ol className={styles.weeks}>
          {inOrder.map((followUp) =>
            isEdited(view, 'uppfoljning', followUp.id) ? (
              <li key={followUp.id} className={styles.open}>
                <EntryEditor view={view} of="uppfoljning" id={followUp.id} />
              </li>
            ) : (
              <One key={followUp.id} view={view} followUp={followUp} />
            ),
          )}
        </ol>
      ) : view.editing?.key === 'uppfoljning' ? null : (
        <EmptyState question={t('followUpsEmpty')} example={t('followUpsExample')} />
      )}
      <AddLink view={view} to="uppfoljning" label={t('addFollowUp')} />
      {isEdited(view, 'uppfoljning', null) ? <EntryEditor view={view} of="uppfoljning" id={null} /> : null}
    </CycleSection>
  );
}

function One({ view, followUp }: { readonly view: CycleView; readonly followUp: FollowUp }) {
  const { f, t, today } = view;
  const { doneOn, plannedOn, course } = followUp;
  const overdue = doneOn === null && plannedOn < today;
  const week = f.weekInWords(doneOn ?? plannedOn);
  return (
    <li id={followUp.id} className={doneOn === null ? styles.planned : undefined}>
      <span className={styles.week}>
        {week.charAt(0).toUpperCase() + week.slice(1)}
        <span className="fine">{f.dayNear(doneOn ?? plannedOn, today)}</span>
      </span>
      {course === null ? (
        <StatusMark kind={overdue ? 'wait' : 'todo'}>{overdue ? t('overdue') : t('planned')}</StatusMark>
      ) : (
        <StatusMark kind={course === 'onCourse' ? 'holds' : course === 'offCourse' ? 'rejected' : 'open'}>
          {courseLabels[course][view.locale]}
        </StatusMark>
      )}
      <div>
        <Said view={view} followUp={followUp} />
        <EditLink
          view={view}
          of="uppfoljning"
          id={followUp.id}
          name={week}
          label={doneOn === null ? t('noteFollowUp') : undefined}
        />
      </div>
    </li>
  );
}

function Said({ view, followUp }: { readonly view: CycleView; readonly followUp: FollowUp }) {
  const { f, t, cycle } = view;
  const target = cycle.targets.find((candidate) => candidate.id === followUp.targetId);
  const responsible = view.personName(followUp.responsibleId);
  return (
    <>
      <p>
        <Written>{followUp.text || followUp.plan}</Written>
      </p>
      {target && followUp.value !== null ? (
        <p className="fine">
          <Written>{target.pupils}</Written>: {f.value(followUp.value, target.unit)}
        </p>
      ) : null}
      {followUp.doneOn === null && responsible ? (
        <p className="fine">{t('responsible', { name: responsible })}</p>
      ) : null}
      {followUp.pupilVoice ? <p className="fine">{t('withPupilVoice')}</p> : null}
    </>
  );
}
