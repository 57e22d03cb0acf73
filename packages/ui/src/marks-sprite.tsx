'use client';

const ring = <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" strokeWidth="2" />;

function VadSymbols() {
  return (
    <>
      <symbol id="ve-vad-1" viewBox="0 0 24 24">
        <path d="M12 2 23 21.5H1z" />
      </symbol>
      <symbol id="ve-vad-2" viewBox="0 0 24 24">
        <path d="M2.5 2.5h19v19h-19z" />
      </symbol>
      <symbol id="ve-vad-3" viewBox="0 0 24 24">
        <circle cx="12" cy="12" r="10.6" />
      </symbol>
      <symbol id="ve-vad-4" viewBox="0 0 24 24">
        <circle cx="7" cy="7" r="5.7" />
        <circle cx="17" cy="7" r="5.7" />
        <circle cx="7" cy="17" r="5.7" />
        <circle cx="17" cy="17" r="5.7" />
        <path d="M7 7h10v10H7z" />
      </symbol>
      <symbol id="ve-vad-5" viewBox="0 0 24 24">
        <path d="M12 .8 23.2 12 12 23.2.8 12z" />
      </symbol>
      <symbol id="ve-vad-6" viewBox="0 0 24 24">
        <path d="M6.4 2.3h11.2L23.2 12l-5.6 9.7H6.4L.8 12z" />
      </symbol>
    </>
  );
}

function PhaseSymbols() {
  return (
    <>
      <symbol id="ve-phase-1" viewBox="0 0 24 24">
        {ring}
        <path fill="currentColor" d="M12 12V2a10 10 0 0 1 10 10z" />
      </symbol>
      <symbol id="ve-phase-2" viewBox="0 0 24 24">
        {ring}
        <path fill="currentColor" d="M12 12h10a10 10 0 0 1-10 10z" />
      </symbol>
      <symbol id="ve-phase-3" viewBox="0 0 24 24">
        {ring}
        <path fill="currentColor" d="M12 12v10A10 10 0 0 1 2 12z" />
      </symbol>
      <symbol id="ve-phase-4" viewBox="0 0 24 24">
        {ring}
        <path fill="currentColor" d="M12 12H2A10 10 0 0 1 12 2z" />
      </symbol>
      <symbol id="ve-phase-5" viewBox="0 0 24 24">
        <circle cx="12" cy="12" r="11" fill="currentColor" />
      </symbol>
    </>
  );
}

function StatusSymbols() {
  const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 } as const;
  return (
    <>
      <symbol id="ve-open" viewBox="0 0 20 20">
        <circle cx="10" cy="10" r="7.6" {...stroke} />
      </symbol>
      <symbol id="ve-holds" viewBox="0 0 20 20">
        <circle cx="10" cy="10" r="8.6" fill="currentColor" />
        <path d="m5.8 10.4 2.9 2.9 5.6-6.2" fill="none" stroke="var(--paper)" strokeWidth="2.2" />
      </symbol>
      <symbol id="ve-rejected" viewBox="0 0 20 20">
        <circle cx="10" cy="10" r="7.6" {...stroke} />
        <path d="M3.6 16.4 16.4 3.6" {...stroke} />
      </symbol>
      <symbol id="ve-todo" viewBox="0 0 20 20">
        <path d="M3 3h14v14H3z" {...stroke} />
      </symbol>
      <symbol id="ve-done" viewBox="0 0 20 20">
        <path d="M3 3h14v14H3z" {...stroke} />
        <path d="m6 10 3 3 5.4-6.2" {...stroke} strokeWidth="2.2" />
      </symbol>
      <symbol id="ve-fault" viewBox="0 0 20 20">
        <path d="M6.2 1h7.6L19 6.2v7.6L13.8 19H6.2L1 13.8V6.2z" fill="currentColor" />
        <path d="M10 4.8v6.4M10 13.4v2" stroke="var(--paper)" strokeWidth="2.2" />
      </symbol>
      <symbol id="ve-wait" viewBox="0 0 20 20">
        <path
          d="M4 2h12M4 18h12M5.5 2c0 5 9 11 9 16M14.5 2c0 5-9 11-9 16"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
        />
      </symbol>
    </>
  );
}

function ConfidenceSymbols() {
  const empty = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.3 } as const;
  return (
    <>
      <symbol id="ve-confidence-1" viewBox="0 0 22 16">
        <path fill="currentColor" d="M1 10h5v5H1z" />
        <path {...empty} d="M8.6 6.6h3.8v7.8H8.6zM15.6 1.6h3.8v12.8h-3.8z" />
      </symbol>
      <symbol id="ve-confidence-2" viewBox="0 0 22 16">
        <path fill="currentColor" d="M1 10h5v5H1zM8 6h5v9H8z" />
        <path {...empty} d="M15.6 1.6h3.8v12.8h-3.8z" />
      </symbol>
      <symbol id="ve-confidence-3" viewBox="0 0 22 16">
        <path fill="currentColor" d="M1 10h5v5H1zM8 6h5v9H8zM15 1h5v14h-5z" />
      </symbol>
    </>
  );
}

/** The four textures of a phase in one colour, growing darker round the turn. `prefix` + 1…4 are their ids. */
export function PhasePatterns({ prefix, color }: { prefix: string; color: string }) {
  const units = 'userSpaceOnUse';
  return (
    <>
      <pattern id={`${prefix}1`} width="5" height="5" patternUnits={units}>
        <circle cx="2.5" cy="2.5" r="1.02" fill={color} />
      </pattern>
      <pattern id={`${prefix}2`} width="5.2" height="5.2" patternUnits={units} patternTransform="rotate(45)">
        <path d="M0 0h1.8v5.2H0z" fill={color} />
      </pattern>
      <pattern id={`${prefix}3`} width="4.7" height="4.7" patternUnits={units} patternTransform="rotate(45)">
        <path d="M0 0h1.8v4.7H0zM0 0h4.7v1.8H0z" fill={color} />
      </pattern>
      <pattern id={`${prefix}4`} width="5" height="5" patternUnits={units}>
        <path d="M0 0h5v5H0z" fill={color} />
        <circle cx="2.5" cy="2.5" r="1.08" fill="var(--paper)" />
      </pattern>
    </>
  );
}

export function Sprite() {
  return (
    <svg className="sprite" width="0" height="0" aria-hidden="true">
      {/* React Aria looks for this id before it writes a style element, which the content policy forbids;
          the rule it would write stands in tokens.css. */}
      <g id="react-aria-pressable-style" />
      <VadSymbols />
      <PhaseSymbols />
      <StatusSymbols />
      <ConfidenceSymbols />
      <defs>
        <PhasePatterns prefix="ve-p" color="var(--ink)" />
        <PhasePatterns prefix="ve-q" color="var(--rule-2)" />
        <pattern
          id="ve-hidden"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <path d="M0 0h1v6H0z" fill="var(--rule-2)" />
        </pattern>
      </defs>
    </svg>
  );
}
