import type { ReactNode } from 'react';

export interface BannerProps {
  /** `read-only`: one may look. `closed`: it has ended or rests. `warning`: something needs attention. */
  readonly kind: 'read-only' | 'closed' | 'warning';
  /** The state in words, for instance ”Avslutad 18 december”. */
  readonly title: string;
  readonly children?: ReactNode;
}

/** Says in what state the whole page is, above it. */
export function Banner({ kind, title, children }: BannerProps) {
  return (
    <section className={`banner banner-${kind}`} aria-label={title}>
      <div className="wrap">
        <p className="banner-title">
          {kind === 'warning' ? (
            <svg className="mark mark-fault" aria-hidden="true">
              <use href="#ve-fault" />
            </svg>
          ) : null}
          {title}
        </p>
        {children ? <div className="banner-text">{children}</div> : null}
      </div>
    </section>
  );
}
