/** The rooms of the administrators' console in the order of the masthead. The key is the text's name in `frame.json`. */
export const rooms = [
  { key: 'organisation', href: '/organisation' },
  { key: 'people', href: '/personer' },
  { key: 'framework', href: '/ramverk' },
  { key: 'process', href: '/process' },
  { key: 'schoolYear', href: '/lasar' },
  { key: 'sessions', href: '/inloggningar' },
  { key: 'changeLog', href: '/andringslogg' },
] as const;

export type RoomKey = (typeof rooms)[number]['key'];
