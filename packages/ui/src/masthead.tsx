import type { ReactNode } from 'react';

/** A room of the product, reached from the masthead. */
export interface Room {
  readonly href: string;
  readonly label: string;
  /** True for the room one is in: it carries the knot. */
  readonly current?: boolean;
}

export interface MastheadProps {
  /** The name of the product. */
  readonly name: string;
  /** Where the name leads; `homeLabel` says it to those who cannot see it and must begin with the name. */
  readonly homeHref: string;
  readonly homeLabel: string;
  readonly rooms: readonly Room[];
  /** The navigation's accessible name, for instance ”Rum”. */
  readonly roomsLabel: string;
  /** Search and the person, to the right. Give parts that do not fit a phone the class `mast-wide`. */
  readonly tools?: ReactNode;
}

/** The name with the thread, the rooms, and a knot on the one you are in. */
export function Masthead({ name, homeHref, homeLabel, rooms, roomsLabel, tools }: MastheadProps) {
  return (
    <header className="mast">
      <div className="wrap mast-row">
        <a className="wordmark" href={homeHref} aria-label={homeLabel}>
          {name}
        </a>
        <nav aria-label={roomsLabel}>
          <ul className="rooms">
            {rooms.map((room) => (
              <li key={room.href}>
                <a href={room.href} aria-current={room.current ? 'page' : undefined}>
                  {room.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {tools ? <div className="tools">{tools}</div> : null}
      </div>
    </header>
  );
}
