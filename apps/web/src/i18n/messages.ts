import type { Locale } from '@varje-elev/domain';

/** One file of texts per room. A new room adds its name here and its two files. */
export const rooms = [
  'frame',
  'pages',
  'cycle',
  'improvement',
  'framework',
  'today',
  'wheel',
  'thread',
  'search',
] as const;

export async function loadMessages(locale: Locale) {
  const entries = await Promise.all(
    rooms.map(
      async (room) => [room, (await import(`../../messages/${locale}/${room}.json`)).default] as const,
    ),
  );
  return Object.fromEntries(entries);
}
