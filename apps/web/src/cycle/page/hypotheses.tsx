import { type Hypothesis as Guess, HypothesisState, hypothesisStateLabels } from '@varje-elev/domain';
import { Written, written } from '@varje-elev/shell/pages/written.tsx';
import { EmptyState } from '@varje-elev/ui/empty-state';
import { Hypothesis } from '@varje-elev/ui/hypothesis';
import { EntryEditor, isEdited } from '../entry/entry-editor.tsx';
import { CycleSection } from './cycle-section.tsx';
import { AddLink, EditLink } from './edit-link.tsx';
import styles from './page.module.css';
import type { CycleView } from './view.ts';

const marks = { open: 'open', supported: 'holds', rejected: 'rejected', undecided: 'open' } as const;

/** Hypoteser: what we think will help and why, in a form that can turn out wrong. */
export function Hypotheses({ view }: { readonly view: CycleView }) {
  const { cycle, t } = view;
  const none = cycle.hypotheses.length === 0;
  return (
    <CycleSection view={view} part="hypotheses" under={[none ? null : states(view)]}>
      {cycle.hypotheses.map((guess) => (
        // Its actions link to it, also while its form stands in its place.
        <div
          key={guess.id}
          id={isEdited(view, 'hypoteser', guess.id) ? guess.id : undefined}
          className={styles.entry}
        >
          {isEdited(view, 'hypoteser', guess.id) ? (
            <EntryEditor view={view} of="hypoteser" id={guess.id} />
          ) : (
            <One view={view} guess={guess} />
          )}
          {isEdited(view, 'provning', guess.id) ? (
            <EntryEditor view={view} of="provning" id={guess.id} />
          ) : null}
        </div>
      ))}
      {none && view.editing?.key !== 'hypoteser' ? (
        <EmptyState question={t('hypothesesEmpty')} example={t('hypothesesExample')} />
      ) : null}
      <AddLink view={view} to="hypoteser" label={t('addHypothesis')} />
      {isEdited(view, 'hypoteser', null) ? <EntryEditor view={view} of="hypoteser" id={null} /> : null}
    </CycleSection>
  );
}

function One({ view, guess }: { readonly view: CycleView; readonly guess: Guess }) {
  const { t, f, today } = view;
  const judged = guess.judgedOn === null ? null : f.dayNear(guess.judgedOn, today);
  return (
    <Hypothesis
      id={guess.id}
      state={marks[guess.state]}
      stateText={hypothesisStateLabels[guess.state][view.locale]}
      meta={
        guess.name === '' ? (
          judged
        ) : (
          <>
            <Written>{guess.name}</Written>
            {judged === null ? null : `, ${judged}`}
          </>
        )
      }
      parts={[
        { lead: t('ifWe'), text: <Written>{ended(guess.ifWe, ',')}</Written> },
        { lead: t('then'), text: <Written>{ended(guess.thenWill, ',')}</Written> },
        { lead: t('because'), text: <Written>{ended(guess.because, '.')}</Written> },
      ]}
      ground={<Ground view={view} guess={guess} />}
    />
  );
}

function Ground({ view, guess }: { readonly view: CycleView; readonly guess: Guess }) {
  const { t, cycle } = view;
  const cause = cycle.causes.find((candidate) => candidate.id === guess.causeId);
  const name = <Written>{guess.name || guess.ifWe}</Written>;
  return (
    <>
      {guess.outcome ? (
        <p>
          <b>
            <Written>{guess.outcome}</Written>
          </b>
        </p>
      ) : null}
      {cause ? (
        <p>
          {t('cause')}:{' '}
          <a href={`#${cause.id}`}>
            <Written>{cause.text}</Written>
          </a>
          .
        </p>
      ) : null}
      {guess.rejectIf ? <p>{t.rich('rejectIf', { ...written, when: withoutStop(guess.rejectIf) })}</p> : null}
      {guess.grounds ? <p>{t.rich('restsOn', { ...written, what: withoutStop(guess.grounds) })}</p> : null}
      {view.mayEdit ? (
        <p className={styles.verbs}>
          {guess.state === 'open' ? <EditLink view={view} of="hypoteser" id={guess.id} name={name} /> : null}
          <EditLink view={view} of="provning" id={guess.id} name={name} label={t('judge')} />
        </p>
      ) : null}
    </>
  );
}

/** The three parts are one sentence; writers leave out its commas. */
const ended = (text: string, stop: string) => (/[.,;:?…]$/.test(text) ? text : `${text}${stop}`);

/** The sentence round it has its own full stop. */
const withoutStop = (text: string) => text.replace(/\.$/, '');

/** ”En prövas, en stöds, en är avvisad” */
function states({ cycle, t, f }: CycleView): string {
  const told = HypothesisState.options.flatMap((state) => {
    const count = cycle.hypotheses.filter((guess) => guess.state === state).length;
    return count === 0 ? [] : [t(`hypothesisCount.${state}`, { count, words: f.count(count) })];
  });
  const sentence = told.join(', ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
