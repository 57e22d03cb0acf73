import type { ReactNode } from 'react';

/** How sure the words are: seen, read into what was seen, or concluded. Each has its own typography. */
export type EvidenceSort = 'observation' | 'interpretation' | 'conclusion';

export interface EvidenceItem {
  readonly key: string;
  readonly sort: EvidenceSort;
  /** The sort in words, for instance ”Tolkning”. */
  readonly label: string;
  readonly text: ReactNode;
  /** Where it comes from. */
  readonly source?: ReactNode;
}

export function EvidenceList({ items, label }: { items: readonly EvidenceItem[]; label?: string }) {
  return (
    <ul className="evidence" aria-label={label}>
      {items.map((item) => (
        <li key={item.key} className={`evidence-${item.sort}`}>
          <span className="sort">{item.label}</span>
          <div className="says">
            <div>{item.text}</div>
            {item.source ? <small>{item.source}</small> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
