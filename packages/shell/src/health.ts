import 'server-only';
import { server } from './server.ts';

const noStore = { headers: { 'Cache-Control': 'no-store' } };

/** Alive: the process answers. Says nothing of the database, so that a database on holiday does not restart the app. */
export function alive(): Response {
  return Response.json({ alive: true }, noStore);
}

/** Ready: the database answers the application's role now. */
export async function ready(): Promise<Response> {
  try {
    await server().db.ping();
    return Response.json({ ready: true }, noStore);
  } catch {
    return Response.json({ ready: false, reason: 'database' }, { status: 503, ...noStore });
  }
}
