import type { ReactNode } from 'react';

/** A fault: the octagon and the words. */
export function FaultText({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p className="fault-text" id={id}>
      <svg className="mark mark-fault" aria-hidden="true">
        <use href="#ve-fault" />
      </svg>
      <span>{children}</span>
    </p>
  );
}
