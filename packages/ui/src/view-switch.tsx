export interface View {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean;
}

export interface ViewSwitchProps {
  /** Accessible name, for instance ”Visa cykler som”. */
  readonly label: string;
  readonly views: readonly View[];
  /** In the folio: no line below. */
  readonly plain?: boolean;
}

/** Ways to see the same thing, as links: the address holds the choice. */
export function ViewSwitch({ label, views, plain = false }: ViewSwitchProps) {
  return (
    <nav className={plain ? 'switch switch-plain' : 'switch'} aria-label={label}>
      {views.map((view) => (
        <a key={view.href} href={view.href} aria-current={view.current ? 'page' : undefined}>
          {view.label}
        </a>
      ))}
    </nav>
  );
}
