/** The rooms of the staff app in the order of the masthead. The key is the text's name in `frame.json`. */
export const rooms = [
  { key: 'today', href: '/i-dag' },
  { key: 'framework', href: '/ramverket' },
  { key: 'cycles', href: '/cykler' },
  { key: 'thread', href: '/roda-traden' },
  { key: 'improvement', href: '/forbattringsomraden' },
] as const;

export type RoomKey = (typeof rooms)[number]['key'];
