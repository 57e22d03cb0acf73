import { Written } from '@varje-elev/shell/pages/written.tsx';
import type { ThreadStop } from '@varje-elev/ui/golden-thread';
import { PhaseMark } from '@varje-elev/ui/marks';
import { cycleHref } from '../cycle/page/view.ts';
import { phaseNumber } from '../cycle/phase-number.ts';
import { PhaseName } from '../framework/phase-name.tsx';
import { levelsFromTop, placeOf, rowOfLevel } from './levels.ts';
import type { Node, ThreadWords } from './read.ts';

/** The way down: the goal that the thread begins with, then the cycles. */
export function downStops(route: readonly Node[], words: ThreadWords): ThreadStop[] {
  const [top] = route;
  return [...(top === undefined || top.goal === '' ? [] : [goalStop(top, words)]), ...route.map(cycleStop)];

  function cycleStop(node: Node): ThreadStop {
    const { t, f } = words;
    const row = rowOfLevel(node.unitType);
    const lead = words.personName(node.leadId);
    return {
      id: `cykel-${node.id}`,
      level: row,
      kind: t(`cycleOf.${levelsFromTop[row] ?? 'staff'}`, { unit: placeOf(node) }),
      vad: node.vad?.position,
      title: (
        <a href={cycleHref(node.id)}>
          <Written>{node.title}</Written>
        </a>
      ),
      meta: (
        <>
          {lead === null ? '' : `${lead}, `}
          {f.schoolYear(node.year)}.{' '}
          <PhaseMark phase={phaseNumber(node.phase)}>
            <PhaseName phase={node.phase} name={words.phaseName(node.phase)} />
          </PhaseMark>
        </>
      ),
      source: sourceOf(node, words),
    };
  }
}

function goalStop(top: Node, { t, f }: ThreadWords): ThreadStop {
  return {
    id: 'malet',
    level: rowOfLevel(top.unitType),
    kind: t('goalOf', { unit: placeOf(top) }),
    title: <Written>{top.goal}</Written>,
    meta: f.schoolYear(top.year),
  };
}

/** What the cycle rests on: its conclusion, else what was seen. */
function sourceOf({ evidence }: Node, { t }: ThreadWords) {
  const found =
    evidence.find(({ status }) => status === 'conclusion') ??
    evidence.find(({ status }) => status === 'observation');
  return found === undefined ? undefined : (
    <>
      <b>{t('evidence')}</b> <Written>{found.text}</Written>
    </>
  );
}
