import type { ReactNode } from 'react';
import { Sprite } from './marks-sprite.tsx';

/** The states a mark can show; the word always stands beside it. */
export type StatusKind = 'open' | 'holds' | 'rejected' | 'todo' | 'done' | 'fault' | 'wait';
/** Phase of a cycle: 1 plan, 2 carry out, 3 follow up, 4 analyse, 5 closed. */
export type PhaseNumber = 1 | 2 | 3 | 4 | 5;
/** Confidence: 1 low, 2 medium, 3 high. */
export type ConfidenceLevel = 1 | 2 | 3;

/** A framework may hold any number of VAD; the shapes start over after six. */
export function vadShape(n: number): number {
  return ((Math.max(1, Math.trunc(n)) - 1) % 6) + 1;
}

/** All symbols and phase patterns. Render once, first in `<body>`: every mark refers to it. */
export function MarkDefs() {
  return <Sprite />;
}

/** The shape of a VAD. `large` is 28 px, otherwise it follows the text. Decorative: write its name beside it. */
export function VadMark({ n, large = false }: { n: number; large?: boolean }) {
  const shape = vadShape(n);
  return (
    <svg className={`vad vad-${shape}${large ? ' vad-large' : ''}`} aria-hidden="true">
      <use href={`#ve-vad-${shape}`} />
    </svg>
  );
}

/** A small wheel with the quarter one stands in filled; the phase's name is the child. */
export function PhaseMark({ phase, children }: { phase: PhaseNumber; children: ReactNode }) {
  return (
    <span className="with">
      <svg className="phase" aria-hidden="true">
        <use href={`#ve-phase-${phase}`} />
      </svg>
      <span>{children}</span>
    </span>
  );
}

/** A state with its word. */
export function StatusMark({ kind, children }: { kind: StatusKind; children: ReactNode }) {
  return (
    <span className="with">
      <svg className={`mark mark-${kind}`} aria-hidden="true">
        <use href={`#ve-${kind}`} />
      </svg>
      <span>{children}</span>
    </span>
  );
}

/** Three bars and the words, for instance ”Säkerhet medel”. */
export function Confidence({ level, children }: { level: ConfidenceLevel; children: ReactNode }) {
  return (
    <span className="with">
      <svg className="mark mark-confidence" aria-hidden="true">
        <use href={`#ve-confidence-${level}`} />
      </svg>
      <span>{children}</span>
    </span>
  );
}

/** A sample of a phase's texture, for keys. */
export function PhaseSwatch({ phase }: { phase: PhaseNumber }) {
  return (
    <svg className="swatch" viewBox="0 0 34 14" aria-hidden="true">
      <rect x=".5" y=".5" width="33" height="13" fill={phaseFill(phase)} stroke="var(--ink)" />
    </svg>
  );
}

/** The fill of a phase in ink, for drawings of one's own. */
export function phaseFill(phase: PhaseNumber): string {
  return phase === 5 ? 'var(--ink)' : `url(#ve-p${phase})`;
}
