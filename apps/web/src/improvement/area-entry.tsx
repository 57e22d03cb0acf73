import type { LocalDate } from '@varje-elev/domain';
import { dayOf } from '@varje-elev/shell/format/dates';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Written, written } from '@varje-elev/shell/pages/written.tsx';
import { StatusMark } from '@varje-elev/ui/marks';
import { getTranslations } from 'next-intl/server';
import styles from './areas.module.css';
import type { AreaList, ListedArea } from './read.ts';
import { VerbForm } from './verb-form.tsx';
import { doHref, type Verb, verbsFor } from './verbs.ts';

interface AreaEntryProps {
  readonly area: ListedArea;
  readonly list: AreaList;
  readonly doing: Verb | null;
  readonly today: LocalDate;
}

/** One area: what, from whom, on what grounds, and what may be done with it. */
export async function AreaEntry({ area, list, doing, today }: AreaEntryProps) {
  const [t, f] = await Promise.all([getTranslations('improvement'), getFormats()]);
  const verbs = verbsFor(area, list);
  const raised = t.rich('raisedBy', {
    one: (words) => <span className={styles.one}>{words}</span>,
    unit: area.raisedByUnitName,
    day: f.dayNear(dayOf(area.raisedAt), today),
  });
  return (
    <li id={area.id} className={styles.area}>
      <div className={styles.from}>
        <p>{raised}</p>
        {area.fromCycle ? (
          <p>
            {t('fromCycle')}{' '}
            <a href={`/cykler/${area.fromCycle.id}`}>
              <Written>{area.fromCycle.title}</Written>
            </a>
          </p>
        ) : null}
      </div>
      <div>
        <h3>
          <Written>{area.title}</Written>
        </h3>
        {area.kind === 'legalDeficiency' ? <Legal area={area} today={today} /> : null}
        {area.description ? (
          <p className={styles.text}>
            <Written>{area.description}</Written>
          </p>
        ) : null}
        <Grounds area={area} />
        {area.takenUpBy ? (
          <p>
            {t('takenUpBy')}{' '}
            <a href={`/cykler/${area.takenUpBy.id}`}>
              <Written>{area.takenUpBy.title}</Written>
            </a>
          </p>
        ) : null}
        {area.state === 'resolved' ? (
          <p>{t.rich('resolution', { ...written, how: area.resolution })}</p>
        ) : null}
        {area.verification ? <p>{t.rich('verified', { ...written, how: area.verification })}</p> : null}
        {area.parkedReason ? <p>{t.rich('parkedBecause', { ...written, why: area.parkedReason })}</p> : null}
        {verbs.length > 0 ? (
          <p className={styles.verbs}>
            {verbs.map((verb) => (
              <a
                key={verb}
                href={doHref(list.unit.id, verb, area.id)}
                aria-current={verb === doing ? 'true' : undefined}
              >
                {verb === 'prioritera' && area.state === 'prioritised'
                  ? t('verb.prioriteraOm')
                  : t(`verb.${verb}`, { unit: list.above?.name ?? '' })}
                <span className="sr">
                  : <Written>{area.title}</Written>
                </span>
              </a>
            ))}
          </p>
        ) : null}
        {doing !== null && verbs.includes(doing) ? <VerbForm area={area} list={list} verb={doing} /> : null}
      </div>
    </li>
  );
}

/** A deficiency against law says who answers and by when. */
async function Legal({ area, today }: { readonly area: ListedArea; readonly today: LocalDate }) {
  const [t, f] = await Promise.all([getTranslations('improvement'), getFormats()]);
  const day = area.dueOn === null ? null : f.day(area.dueOn);
  return (
    <p className={styles.legal}>
      <StatusMark kind={area.overdue ? 'fault' : 'wait'}>
        <b>{t('legal')}</b>
      </StatusMark>{' '}
      {t('owner', { name: area.ownerName ?? t('nobody') })}.{' '}
      {day === null
        ? null
        : area.overdue && area.dueOn !== null && area.dueOn < today
          ? t('overdue', { day })
          : t('due', { day })}
    </p>
  );
}

async function Grounds({ area }: { readonly area: ListedArea }) {
  const t = await getTranslations('improvement');
  const { prioritisation } = area;
  if (prioritisation === null) return null;
  const { meaningForPupils, urgency, ownControl, supportNeeded } = prioritisation;
  return (
    <ul className={styles.grounds}>
      <li>{t('grounds.meaningForPupils', { weight: t(`weight.${meaningForPupils}`) })}</li>
      <li>{t('grounds.urgency', { weight: t(`weight.${urgency}`) })}</li>
      <li>{t('grounds.ownControl', { weight: t(`weight.${ownControl}`) })}</li>
      {supportNeeded ? <li>{t.rich('grounds.supportNeeded', { ...written, what: supportNeeded })}</li> : null}
    </ul>
  );
}
