import type { ReactNode } from 'react';
import { Details } from './details.tsx';

export interface ChartProps {
  /** What the picture says: it is the heading. */
  readonly takeaway: ReactNode;
  /** What is measured, in what unit, and where the axis begins. */
  readonly what?: ReactNode;
  readonly children: ReactNode;
  /** Which work uses it as evidence. */
  readonly used?: ReactNode;
  /** Source and cut-off date. */
  readonly source?: ReactNode;
  /** The same figures as a table, and the word that opens it. */
  readonly table?: ReactNode;
  readonly tableLabel?: string;
  readonly tableOpen?: boolean;
}

/** The order of everything about a picture: takeaway, measure, picture, use, source, table. */
export function Chart({ takeaway, what, children, used, source, table, tableLabel, tableOpen }: ChartProps) {
  return (
    <figure className="chart">
      <figcaption>{takeaway}</figcaption>
      {what ? <p className="what">{what}</p> : null}
      {children}
      {used ? (
        <p className="used">
          <span>{used}</span>
        </p>
      ) : null}
      {source ? <p className="source">{source}</p> : null}
      {table ? (
        <Details summary={tableLabel} open={tableOpen}>
          {table}
        </Details>
      ) : null}
    </figure>
  );
}
