import { decisionKindLabels, improvementStateLabels } from '@varje-elev/domain';
import { dayOf } from '@varje-elev/shell/format/dates';
import { Written, written } from '@varje-elev/shell/pages/written.tsx';
import type { ThreadStop } from '@varje-elev/ui/golden-thread';
import { cycleHref } from '../cycle/page/view.ts';
import { placeOf, rowOfLevel } from './levels.ts';
import type { Area, Node, ThreadRead, ThreadWords } from './read.ts';

/** So many of each kind fit beside a level. */
const most = 3;

/** What came back, from below: decisions above the trials, and areas raised to the lists. */
export function upStops(route: readonly Node[], read: ThreadRead, words: ThreadWords): ThreadStop[] {
  const onRoute = new Set(route.map(({ id }) => id));
  const decided = route.slice(0, -1).flatMap((node) => decisionStop(node, words));
  const areas = read.areas.filter(({ fromCycleId }) => fromCycleId !== null && onRoute.has(fromCycleId));
  const stops = [...decided, ...areas.slice(0, most * 3).map((area) => areaStop(area, read, words))];
  return [2, 1, 0].flatMap((level) =>
    stops
      .filter((stop) => stop.level === level)
      // What waits stands last, so that the line is whole as far as it goes.
      .toSorted((one, other) => Number(one.waiting ?? false) - Number(other.waiting ?? false))
      .slice(0, most),
  );
}

/** The latest decision on the whole of a cycle above. */
function decisionStop(node: Node, { t, f }: ThreadWords): ThreadStop[] {
  const latest = node.decisions.filter(({ actionId }) => actionId === null).at(-1) ?? node.decisions.at(-1);
  if (latest === undefined) return [];
  return [
    {
      id: `beslut-${latest.id}`,
      level: rowOfLevel(node.unitType),
      kind: t('decisionOf', { unit: placeOf(node) }),
      vad: node.vad?.position,
      title: (
        <a href={`${cycleHref(node.id)}#beslut`}>
          {t.rich('decisionOn', {
            ...written,
            kind: decisionKindLabels[latest.kind][f.locale],
            title: node.title,
          })}
        </a>
      ),
      meta: (
        <>
          {f.day(latest.decidedOn)}. <Written>{latest.reason}</Written>
        </>
      ),
    },
  ];
}

function areaStop(area: Area, read: ThreadRead, { t, f }: ThreadWords): ThreadStop {
  const from = read.nodes.find(({ id }) => id === area.fromCycleId);
  const taken = read.nodes.find(({ id }) => id === area.takenUpByCycleId);
  return {
    id: `omrade-${area.id}`,
    level: rowOfLevel(area.unitType),
    kind: t('areaOf', { unit: area.unitName }),
    title: (
      <a href={`/forbattringsomraden?enhet=${area.unitId}#${area.id}`}>
        <Written>{area.title}</Written>
      </a>
    ),
    meta: t('areaState', {
      state: improvementStateLabels[area.state][f.locale],
      day: f.day(dayOf(area.raisedAt)),
    }),
    source: (
      <>
        {from === undefined ? null : (
          <>
            <b>{t('evidence')}</b>{' '}
            <a href={cycleHref(from.id)}>
              <Written>{from.title}</Written>
            </a>
          </>
        )}
        {taken === undefined ? null : (
          <>
            . {t('takenUpBy')}{' '}
            <a href={cycleHref(taken.id)}>
              <Written>{taken.title}</Written>
            </a>
          </>
        )}
      </>
    ),
    waiting: area.state === 'identified',
  };
}
