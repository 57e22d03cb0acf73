import type { AccessAction } from '@varje-elev/domain';

/**
 * The rooms of the staff app in the order of the masthead, each with the right that opens it. The key is the text's
 * name in `frame.json`.
 */
export const rooms = [
  { key: 'today', href: '/i-dag', needs: null },
  { key: 'framework', href: '/ramverket', needs: 'framework.read' },
  { key: 'cycles', href: '/cykler', needs: 'cycle.read' },
  { key: 'thread', href: '/roda-traden', needs: 'thread.read' },
  { key: 'improvement', href: '/forbattringsomraden', needs: 'improvement.read' },
] as const satisfies readonly { key: string; href: string; needs: AccessAction | null }[];

export type RoomKey = (typeof rooms)[number]['key'];

/** The rooms that somebody with these rights may enter: an administrator sees no cycles. */
export function roomsFor(actions: readonly AccessAction[]) {
  return rooms.filter(({ needs }) => needs === null || actions.includes(needs));
}
