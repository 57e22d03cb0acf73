import type { Id, Phase } from '@varje-elev/domain';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { PhaseMark } from '@varje-elev/ui/marks';
import { getTranslations } from 'next-intl/server';
import { phaseNumber } from '../cycle/phase-number.ts';
import { PhaseName } from '../framework/phase-name.tsx';
import { placeOf } from './levels.ts';
import type { Node } from './read.ts';
import { type Branch, branchesOf } from './route.ts';
import styles from './thread.module.css';

interface WaysProps {
  readonly nodes: readonly Node[];
  /** What is drawn above. */
  readonly drawn: readonly Id[];
  readonly asList: boolean;
  readonly phaseName: (phase: Phase) => string;
}

/** Everything in the thread as an outline: another way is one link away. */
export async function Ways({ nodes, drawn, asList, phaseName }: WaysProps) {
  const t = await getTranslations('thread');
  if (nodes.length < 2) return null;
  return (
    <section className={styles.ways} id="vagar" aria-labelledby="vagar-rubrik">
      <h2 id="vagar-rubrik">{t('ways')}</h2>
      <Outline branches={branchesOf(nodes)} drawn={drawn} asList={asList} phaseName={phaseName} />
    </section>
  );
}

interface OutlineProps extends Omit<WaysProps, 'nodes'> {
  readonly branches: readonly Branch<Node>[];
}

function Outline({ branches, ...rest }: OutlineProps) {
  const { drawn, asList, phaseName } = rest;
  return (
    <ul>
      {branches.map(({ node, below }) => (
        <li key={node.id}>
          <a
            href={`/roda-traden/${node.id}${asList ? '?vy=lista' : ''}`}
            aria-current={drawn.includes(node.id) ? 'true' : undefined}
          >
            <Written>{node.title}</Written>
          </a>{' '}
          <span className="meta">
            {placeOf(node)}.{' '}
            <PhaseMark phase={phaseNumber(node.phase)}>
              <PhaseName phase={node.phase} name={phaseName(node.phase)} />
            </PhaseMark>
          </span>
          {below.length > 0 ? <Outline branches={below} {...rest} /> : null}
        </li>
      ))}
    </ul>
  );
}
