import type { ReactNode } from 'react';

/** What is wider than the page scrolls in a region of its own, reachable from the keyboard. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  const region = { role: 'region', tabIndex: 0, 'aria-label': label };
  return (
    <div className="scroll" {...region}>
      {children}
    </div>
  );
}
