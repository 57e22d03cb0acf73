import type { Room } from './masthead.tsx';

/** The phone's shortcuts along the lower edge: at most five, the last one leads to the rest. */
export function TabsBar({ label, rooms }: { label: string; rooms: readonly Room[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {rooms.slice(0, 5).map((room) => (
          <li key={room.href}>
            <a href={room.href} aria-current={room.current ? 'page' : undefined}>
              {room.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
