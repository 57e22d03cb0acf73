import { Written } from '@varje-elev/shell/pages/written.tsx';
import { DocumentCover, type Fact, FocusList } from '@varje-elev/ui/document';
import { VadMark } from '@varje-elev/ui/marks';
import { EntryEditor, editorIn } from '../entry/entry-editor.tsx';
import { HeadText } from '../text/head-text.tsx';
import { CoverAside } from './cover-aside.tsx';
import { EditLink } from './edit-link.tsx';
import styles from './page.module.css';
import { type CycleView, cycleHref } from './view.ts';

/** The first page of the document: whose it is, what it is about, where it stands. */
export function Cover({ view }: { readonly view: CycleView }) {
  const { cycle, t, mayEdit } = view;
  const open = (['huvud', 'fokus', 'bidrag'] as const).find((key) => editorIn(view, key) !== null);
  return (
    <DocumentCover
      title={<Written>{cycle.title}</Written>}
      lede={mayEdit || cycle.summary === '' ? undefined : <Written>{cycle.summary}</Written>}
      facts={facts(view)}
      aside={<CoverAside view={view} />}
    >
      {mayEdit ? (
        <div className={styles.lede}>
          <HeadText view={view} field="summary" />
        </div>
      ) : null}
      <div id="fokus">
        <FocusList
          label={t('focus')}
          lines={focusOf(view).map(({ hur, vad }) => ({
            key: hur.id,
            mark: <VadMark n={vad?.position ?? 1} />,
            name: `${vad?.shortName ?? ''}, HUR ${hur.number}`,
            text: (
              <a href={`/ramverket/hur/${hur.id}`}>
                <Written>{hur.text}</Written>
              </a>
            ),
          }))}
        />
      </div>
      <p className={styles.below}>
        <EditLink view={view} of="fokus" id={cycle.id} name="" label={t('editFocus')} />
      </p>
      {open === undefined ? null : <EntryEditor view={view} of={open} id={cycle.id} />}
    </DocumentCover>
  );
}

function facts(view: CycleView): Fact[] {
  const { cycle, read, t, f } = view;
  const { contributesTo, continues, continuedBy } = read.links;
  const school = read.chain.find(({ id, type }) => type === 'school' && id !== read.unit.id);
  const all: (Fact | null)[] = [
    { term: t('ownedBy'), value: school ? `${read.unit.name}, ${school.name}` : read.unit.name },
    { term: t('ledBy'), value: view.personName(cycle.leadId) ?? t('nobodyYet') },
    {
      term: t('period'),
      value: (
        <>
          <span className={styles.nowrap}>{f.dayNear(cycle.period.from, cycle.period.to)} –</span>{' '}
          <span className={styles.nowrap}>{f.day(cycle.period.to)},</span>{' '}
          <span className={styles.nowrap}>{f.weekSpan(cycle.period.from, cycle.period.to)}</span>{' '}
          <EditLink view={view} of="huvud" id={cycle.id} name="" label={t('editHead')} />
        </>
      ),
    },
    {
      term: t('contributesTo'),
      value: (
        <>
          {contributesTo ? (
            <>
              <a href={cycleHref(contributesTo.id)}>
                <Written>{contributesTo.title}</Written>
              </a>
              , {contributesTo.unitName}
            </>
          ) : cycle.contributesToId === null ? (
            t('nothingAbove')
          ) : (
            t('hiddenAbove')
          )}{' '}
          <EditLink view={view} of="bidrag" id={cycle.id} name={t('contributesTo')} />
        </>
      ),
    },
    continues
      ? {
          term: t('continues'),
          value: (
            <a href={cycleHref(continues.id)}>
              <Written>{continues.title}</Written>
            </a>
          ),
        }
      : null,
    ...continuedBy.map((next) => ({
      term: t('continuedBy'),
      value: (
        <a href={cycleHref(next.id)}>
          <Written>{next.title}</Written>
        </a>
      ),
    })),
    { term: t('seenBy'), value: t(`sharing.${cycle.sharing}`) },
    { term: t('thread'), value: <a href={`/roda-traden/${cycle.id}`}>{t('followThread')}</a> },
  ];
  return all.filter((fact) => fact !== null);
}

/** The HUR that the cycle works on, in the framework's order. */
function focusOf({ cycle, read }: CycleView) {
  return read.hurs
    .filter((hur) => cycle.hurIds.includes(hur.id))
    .map((hur) => ({ hur, vad: read.vads.find((vad) => vad.id === hur.vadId) }));
}
