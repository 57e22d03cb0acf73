const most = 5;
const withinMs = 60_000;

/**
 * What dies is started again, but not so often that nobody notices. Call the answer at each death: true when that was one
 * too many, the sixth within a minute. `now` is in milliseconds.
 */
export function tooManyDeaths(now: () => number = () => performance.now()): () => boolean {
  let deaths: number[] = [];
  return () => {
    deaths = [...deaths, now()].filter((at) => at > now() - withinMs);
    return deaths.length > most;
  };
}
