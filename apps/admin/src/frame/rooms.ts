import type { AccessAction } from '@varje-elev/domain';

/**
 * The rooms of the administrators' console in the order of the masthead, each with the right that opens it. The key is
 * the text's name in `frame.json`.
 */
export const rooms = [
  { key: 'organisation', href: '/organisation', needs: 'organisation.edit' },
  { key: 'people', href: '/personer', needs: 'people.read' },
  { key: 'framework', href: '/ramverk', needs: 'framework.edit' },
  { key: 'process', href: '/process', needs: 'process.edit' },
  { key: 'schoolYear', href: '/lasar', needs: 'calendar.edit' },
  { key: 'sessions', href: '/inloggningar', needs: 'session.read' },
  { key: 'changeLog', href: '/andringslogg', needs: 'changeLog.read' },
] as const satisfies readonly { key: string; href: string; needs: AccessAction }[];

export type RoomKey = (typeof rooms)[number]['key'];

/** The rooms that somebody with these rights may enter: a director sets up the work but sees no sign-ins. */
export function roomsFor(actions: readonly AccessAction[]) {
  return rooms.filter(({ needs }) => actions.includes(needs));
}
