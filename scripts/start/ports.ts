import { isPortFree } from '@varje-elev/db/embedded/index';

export type ChosenPort = { port: number; moved: boolean };

/** The port asked for, which must be free; or the usual one, or the next free one after it. */
export async function choosePort(
  name: string,
  asked: number | null,
  usual: number,
  taken: Set<number>,
): Promise<ChosenPort> {
  if (asked !== null) {
    if (taken.has(asked)) throw new Error(`${name}=${asked} is given to two servers. Choose another.`);
    if (!(await isPortFree(asked))) throw new Error(`Port ${asked} (${name}) is in use. Choose another.`);
    taken.add(asked);
    return { port: asked, moved: false };
  }
  for (let port = usual; port < usual + 200; port += 1) {
    if (taken.has(port) || !(await isPortFree(port))) continue;
    taken.add(port);
    return { port, moved: port !== usual };
  }
  throw new Error(`No free port from ${usual} to ${usual + 199}. Set ${name}.`);
}
