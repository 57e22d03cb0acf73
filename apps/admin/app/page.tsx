import { redirect } from 'next/navigation';
import { roomsFor } from '../src/frame/rooms.ts';
import { me } from '../src/server/me.ts';

/** The first room that this person may enter. */
export default async function Home() {
  const { actions } = await me();
  redirect(roomsFor(actions)[0]?.href ?? '/mer');
}
