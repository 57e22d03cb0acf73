import type { ReactNode } from 'react';

export interface ColophonLink {
  readonly href: string;
  readonly label: string;
  /** Set when the link leads to another language. */
  readonly lang?: string;
}

/** The foot of every page: whose it is, and what one can always reach. */
export function Colophon({
  text,
  links,
  children,
}: {
  text: string;
  links: readonly ColophonLink[];
  /** Small forms after the links, for instance the choice of language; their buttons look like links. */
  children?: ReactNode;
}) {
  return (
    <footer className="colophon">
      <div className="wrap">
        <span>{text}</span>
        {links.map((link) => (
          <a key={link.href} href={link.href} lang={link.lang} hrefLang={link.lang}>
            {link.label}
          </a>
        ))}
        {children}
      </div>
    </footer>
  );
}
