import type { ReactNode } from 'react';

export interface Crumb {
  readonly href: string;
  readonly label: string;
  /** The language of the label, when it is another than the page's. */
  readonly lang?: string;
}

export interface FolioProps {
  /** Accessible name of the line, for instance ”Var du är”. */
  readonly label: string;
  /** The way here. The page itself is its heading and is not repeated. */
  readonly crumbs?: readonly Crumb[];
  /** Accessible name of the crumbs, for instance ”Sökväg”. */
  readonly crumbsLabel?: string;
  /** Left side when there are no crumbs: text, or a `ViewSwitch`. */
  readonly children?: ReactNode;
  /** Right side: date, or what was saved when. */
  readonly status?: ReactNode;
}

/** The line under the masthead, as on a printed page: where you are, and what state it is in. */
export function Folio({ label, crumbs = [], crumbsLabel, children, status }: FolioProps) {
  return (
    <section className="folio" aria-label={label}>
      <div className="wrap">
        {crumbs.length > 0 ? (
          <nav aria-label={crumbsLabel}>
            <ol className="crumbs">
              {crumbs.map((crumb) => (
                <li key={crumb.href}>
                  <a href={crumb.href} lang={crumb.lang}>
                    {crumb.label}
                  </a>
                </li>
              ))}
            </ol>
          </nav>
        ) : (
          <div>{children}</div>
        )}
        {status ? <div className="folio-status">{status}</div> : null}
      </div>
    </section>
  );
}
