import {
  confidenceLabels,
  type Decision,
  decisionKindLabels,
  type Hypothesis,
  timelineOf,
} from '@varje-elev/domain';
import { Written, written } from '@varje-elev/shell/pages/written.tsx';
import type { Trial } from '@varje-elev/ui/golden-thread';
import type { StatusKind } from '@varje-elev/ui/marks';
import { cycleHref } from '../cycle/page/view.ts';
import type { Node, ThreadRead, ThreadWords } from './read.ts';

const marks = {
  open: 'wait',
  supported: 'holds',
  rejected: 'rejected',
  undecided: 'open',
} as const satisfies Record<Hypothesis['state'], StatusKind>;

/** What has been tried at the lowest point of the way: each hypothesis from its cause to its decision. */
export function trialsOf(node: Node, read: ThreadRead, words: ThreadWords): Trial[] {
  const raised = read.areas.some(
    ({ fromCycleId, unitId }) => fromCycleId === node.id && unitId !== node.unitId,
  );
  return node.hypotheses.map((guess): Trial => {
    const decision = decisionOn(node, guess);
    const actions = node.actions.filter(({ hypothesisId }) => hypothesisId === guess.id);
    const judged = guess.state !== 'open';
    const steps = [guess.causeId !== null, true, actions.length > 0, judged, decision !== null];
    const reached = steps.findIndex((done) => !done);
    return {
      id: `forsok-${guess.id}`,
      cause: <Cause node={node} guess={guess} words={words} />,
      hypothesis: (
        <a href={`${cycleHref(node.id)}#${guess.id}`}>
          {words.t.rich('hypothesis', {
            ...written,
            ifWe: guess.ifWe,
            thenWill: withoutStop(guess.thenWill),
          })}
        </a>
      ),
      action: actions.length === 0 ? undefined : <Actions actions={actions} words={words} />,
      effect: <Outcome node={node} guess={guess} words={words} />,
      decision: decisionShown(guess, decision, words),
      reached: reached === -1 ? steps.length : reached,
      returns: decision !== null && judged && (decision.kind === 'spread' || raised),
    };
  });
}

/** The decision on one of its actions, else the one on the whole when it is judged. */
function decisionOn(node: Node, guess: Hypothesis): Decision | null {
  const own = new Set(
    node.actions.filter(({ hypothesisId }) => hypothesisId === guess.id).map(({ id }) => id),
  );
  const onAction = node.decisions.filter(({ actionId }) => actionId !== null && own.has(actionId)).at(-1);
  const onWhole = node.decisions.filter(({ actionId }) => actionId === null).at(-1);
  return onAction ?? (guess.state === 'open' ? null : (onWhole ?? null));
}

function decisionShown(
  guess: Hypothesis,
  decision: Decision | null,
  { t, f }: ThreadWords,
): Trial['decision'] {
  const judgement = t('judged', { state: guess.state });
  if (decision !== null) {
    return {
      kind: guess.state === 'open' ? 'done' : marks[guess.state],
      word: decisionKindLabels[decision.kind][f.locale],
      text: (
        <>
          {f.day(decision.decidedOn)}. {judgement} <Written>{decision.reason}</Written>
        </>
      ),
    };
  }
  return {
    kind: 'wait',
    word: t('waits'),
    text:
      guess.state === 'open'
        ? guess.rejectIf === ''
          ? judgement
          : t.rich('rejectIf', { ...written, when: withoutStop(guess.rejectIf) })
        : judgement,
  };
}

type Part = { readonly node: Node; readonly guess: Hypothesis; readonly words: ThreadWords };

function Cause({ node, guess, words: { t, f } }: Part) {
  const cause = node.causes.find(({ id }) => id === guess.causeId);
  if (cause === undefined) return <p className="meta">{t('noCause')}</p>;
  return (
    <>
      <p>
        <Written>{cause.text}</Written>
      </p>
      <p className="meta">
        {cause.grounds === '' ? null : (
          <>
            <Written>{withoutStop(cause.grounds)}</Written>.{' '}
          </>
        )}
        {confidenceLabels[cause.confidence][f.locale]}
      </p>
    </>
  );
}

function Actions({ actions, words }: { readonly actions: Node['actions']; readonly words: ThreadWords }) {
  const { t, f } = words;
  return actions.map(({ id, text, fidelity, ownerId }) => (
    <div key={id}>
      <p>
        <Written>{text}</Written>
      </p>
      <p className="meta">
        {fidelity === null
          ? words.personName(ownerId)
          : t('doneOf', { done: f.number(fidelity.done), planned: f.number(fidelity.planned) })}
      </p>
    </div>
  ));
}

/** What was seen when it was judged; while it is tried, how far the cycle's first measure has come. */
function Outcome({ node, guess, words: { t, f } }: Part) {
  if (guess.outcome !== '')
    return (
      <p>
        <Written>{guess.outcome}</Written>
      </p>
    );
  const target = node.targets[0];
  if (guess.state !== 'open' || target === undefined) return <p className="meta">{t('noOutcome')}</p>;
  const latest = timelineOf(target, node.followUps).points.at(-1);
  if (latest === undefined) return <p className="meta">{t('noOutcome')}</p>;
  return (
    <p className="meta">
      <b>{f.value(latest.value, target.unit)}</b>{' '}
      {target.baseline === null
        ? t('soFar')
        : t('soFarFrom', { baseline: f.value(target.baseline, target.unit) })}
    </p>
  );
}

/** The sentence round it has its own full stop. */
const withoutStop = (text: string) => text.replace(/\.$/, '');
