import type { Phase } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { GoldenThread } from '@varje-elev/ui/golden-thread';
import { getTranslations } from 'next-intl/server';
import { downStops } from './down.tsx';
import { levelsFromTop, placeOf } from './levels.ts';
import type { Node, ThreadRead, ThreadWords } from './read.ts';
import { routeThrough, worthOf } from './route.ts';
import styles from './thread.module.css';
import { ThreadList } from './thread-list.tsx';
import { trialsOf } from './trials.tsx';
import { upStops } from './up.tsx';
import { Ways } from './ways.tsx';

export interface ThreadPageProps {
  readonly read: ThreadRead;
  readonly asList: boolean;
  readonly phaseName: (phase: Phase) => string;
}

/** Röda tråden: from the goal down to what is tried, and what came back up. */
export async function ThreadPage({ read, asList, phaseName }: ThreadPageProps) {
  const [t, f] = await Promise.all([getTranslations('thread'), getFormats()]);
  const names = new Map(read.people.map(({ id, name }) => [id, name]));
  const words: ThreadWords = {
    t,
    f,
    phaseName,
    personName: (id) => (id === null ? null : (names.get(id) ?? null)),
  };
  const route = routeThrough(read.nodes, read.above, read.cycleId, worthOf(read.nodes));
  // Where the lowest cycle has tried nothing yet, the nearest above that has is what the thread is about.
  const tried = route.findLast(({ hypotheses }) => hypotheses.length > 0);
  const drawn = tried === undefined ? route : route.slice(0, route.indexOf(tried) + 1);
  const parts = {
    title: t('title'),
    lede: ledeOf(drawn, tried ?? null, words),
    levels: levelsFromTop.map((level) => t(`level.${level}`)),
    down: downStops(drawn, words),
    trials: tried === undefined ? [] : trialsOf(tried, read, words),
    up: upStops(drawn, read, words),
    labels: {
      down: t('down'),
      trials: t('trials'),
      up: t('up'),
      cause: t('cause'),
      hypothesis: t('hypothesisHead'),
      action: t('action'),
      effect: t('effect'),
      decision: t('decision'),
      documented: t('documented'),
      waiting: t('waiting'),
    },
  };
  return (
    <div className={`wrap ${styles.page}`}>
      {asList ? <ThreadList {...parts} /> : <GoldenThread {...parts} />}
      <Ways nodes={read.nodes} drawn={drawn.map(({ id }) => id)} asList={asList} phaseName={phaseName} />
      {read.hidden > 0 ? (
        <p className="meta">{t('hidden', { count: read.hidden, words: f.count(read.hidden) })}</p>
      ) : null}
    </div>
  );
}

/** ”Från Ekstads kommuns mål till Arbetslag 7. Ett försök av tre är avgjort.” */
function ledeOf(route: readonly Node[], tried: Node | null, { t, f }: ThreadWords): string {
  const [top] = route;
  const low = route.at(-1);
  const way =
    top === undefined || low === undefined || top.id === low.id
      ? t('ledeOne', { unit: low === undefined ? '' : placeOf(low) })
      : t('ledeWay', { top: placeOf(top), low: placeOf(low) });
  const all = tried?.hypotheses.length ?? 0;
  const judged = tried?.hypotheses.filter(({ state }) => state !== 'open').length ?? 0;
  if (all === 0) return `${way} ${t('ledeNothingTried')}`;
  return `${way} ${t('ledeTried', {
    all,
    allWords: f.count(all, true),
    judged,
    judgedWords: f.Count(judged, true),
  })}`;
}
