import type { ReactNode } from 'react';
import {
  causeLines,
  layOutTree,
  type PlacedBranch,
  type TreeBranch,
  type TreeCause,
} from './cause-tree-layout.ts';
import { Confidence, type ConfidenceLevel } from './marks.tsx';

export interface Cause extends TreeCause {
  /** Chosen or not, and what it rests on, in words. */
  readonly detail?: string;
  /** The same words, where some of them are in another language than the page's. */
  readonly detailShown?: ReactNode;
  readonly href?: string;
  readonly confidence?: { readonly level: ConfidenceLevel; readonly text: string };
  /** Below the detail: links, buttons. Keep to one line. */
  readonly actions?: ReactNode;
}

export interface CauseTreeProps {
  /** The problem the causes explain. */
  readonly root: ReactNode;
  /** It stands just above too, where it is written: said again only where the tree is drawn. */
  readonly rootAbove?: boolean;
  /** The language of the causes, when it is another than the page's. */
  readonly lang?: string;
  /** Branches without causes are left out. */
  readonly branches: readonly TreeBranch<Cause>[];
}

/** A cause tree: branches drawn where there is room, a list with headings where there is not. */
export function CauseTree({ root, rootAbove = false, lang, branches }: CauseTreeProps) {
  const grown = branches.filter((branch) => branch.causes.length > 0);
  const tree = layOutTree(grown);
  return (
    <div className="causes-box">
      <div className="causes">
        <p className={rootAbove ? 'causes-root root-above' : 'causes-root'}>{root}</p>
        <Branches height={tree.height} branches={tree.branches} />
        <ul className="causes-list">
          {grown.map((branch) => (
            <li key={branch.name}>
              <p className="causes-branch">{branch.name}</p>
              <ul>
                {branch.causes.map((cause) => (
                  <CauseRow key={cause.id} cause={cause} lang={lang} />
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function CauseRow({ cause, lang }: { cause: Cause; lang: string | undefined }) {
  const words = lang === undefined ? cause.text : <span lang={lang}>{cause.text}</span>;
  const text = cause.chosen ? <b>{words}</b> : words;
  const row = `cause cause-lines-${causeLines(cause)}${cause.chosen ? ' chosen' : ''}`;
  return (
    <li className={row} id={cause.id}>
      <span>
        {cause.href ? <a href={cause.href}>{text}</a> : text}
        {cause.detail ? <small>{cause.detailShown ?? cause.detail}</small> : null}
        {cause.actions}
      </span>
      {cause.confidence ? (
        <span className="cause-confidence">
          <Confidence level={cause.confidence.level}>{cause.confidence.text}</Confidence>
        </span>
      ) : null}
    </li>
  );
}

function Branches({ height, branches }: { height: number; branches: readonly PlacedBranch[] }) {
  const middle = height / 2;
  const trunk = (branch: PlacedBranch) => `M0 ${middle}C44 ${middle} 30 ${branch.y} 78 ${branch.y}H186`;
  const twig = (from: number, to: number) => `M186 ${from}C216 ${from} 212 ${to} 238 ${to}`;
  const draw = (chosen: boolean) => (
    <path
      fill="none"
      stroke={chosen ? 'var(--thread)' : 'var(--rule-2)'}
      strokeWidth={chosen ? 2.5 : 1.5}
      d={branches
        .flatMap((branch) => [
          ...(branch.chosen === chosen ? [trunk(branch)] : []),
          ...branch.causes.filter((cause) => cause.chosen === chosen).map((cause) => twig(branch.y, cause.y)),
        ])
        .join('')}
    />
  );
  // Sizes in rem, so that the curves keep up with the rows when the text is enlarged.
  return (
    <svg
      className="branches"
      viewBox={`0 0 250 ${height}`}
      width="15.625rem"
      height={`${height / 16}rem`}
      aria-hidden="true"
    >
      {draw(false)}
      {draw(true)}
      {branches.map((branch) => (
        <text key={branch.name} x="82" y={branch.y - 8} fontSize="15" fontWeight="650" className="halo">
          {branch.name}
        </text>
      ))}
      {branches.flatMap((branch) =>
        branch.causes.map((cause) =>
          cause.chosen ? (
            <circle key={cause.id} cx="243" cy={cause.y} r="6.5" fill="var(--thread)" />
          ) : (
            <circle
              key={cause.id}
              cx="243"
              cy={cause.y}
              r="5"
              fill="var(--paper)"
              stroke="var(--rule-2)"
              strokeWidth="2"
            />
          ),
        ),
      )}
    </svg>
  );
}
