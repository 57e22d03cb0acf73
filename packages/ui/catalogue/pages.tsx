import type { Entry } from './entry.ts';

/** All entries as links. */
export function IndexPage({ entries }: { entries: readonly Entry[] }) {
  return (
    <main className="wrap catalogue-page">
      <h1>Komponentkatalog</h1>
      <p className="lede">Varje del med sina lägen, i ljust, mörkt och påtvingade färger.</p>
      <ul className="catalogue-list">
        {entries.map((entry) => (
          <li key={entry.id}>
            <a href={`?del=${entry.id}`}>{entry.title}</a>
            <span className="meta">{entry.about}</span>
          </li>
        ))}
      </ul>
    </main>
  );
}

/** One entry: what it is, its keys, and every state under its own heading. */
export function EntryPage({ entry }: { entry: Entry }) {
  return (
    <main className="catalogue-page">
      <header className="wrap catalogue-head">
        <p className="meta">
          <a href="?">Katalogen</a> <a href={`?del=${entry.id}&tema=light`}>Ljust</a>{' '}
          <a href={`?del=${entry.id}&tema=dark`}>Mörkt</a>
        </p>
        <div className="catalogue-title">{entry.title}</div>
        <p className="meta">{entry.about}</p>
        <p className="fine">{entry.from.map((path) => `@varje-elev/ui/${path}`).join(', ')}</p>
        {entry.keyboard ? (
          <dl className="catalogue-keys">
            {entry.keyboard.map(([key, does]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        ) : null}
      </header>
      {entry.states.map((state) => (
        <section key={state.name} className="catalogue-state" aria-label={`Läge: ${state.name}`}>
          <p className="wrap catalogue-name">{state.name}</p>
          <div className={entry.wide ? undefined : 'wrap'}>{state.node}</div>
        </section>
      ))}
    </main>
  );
}
