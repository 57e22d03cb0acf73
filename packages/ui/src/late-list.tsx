import type { ReactNode } from 'react';

export interface LateItem {
  readonly letter: string;
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** Those who are behind, told in words beside the wheel, by their letters. */
export function LateList({ items, label }: { items: readonly LateItem[]; label?: string }) {
  return (
    <ol className="late" aria-label={label}>
      {items.map((item) => (
        <li key={item.letter}>
          <span className="late-letter">{item.letter}</span>
          <div>
            <h3>{item.title}</h3>
            <div className="meta">{item.children}</div>
          </div>
        </li>
      ))}
    </ol>
  );
}
