type Ways<Name extends string> = Readonly<Record<Name, () => Promise<unknown>>>;

/**
 * Milliseconds of every way, turn by turn. They take turns, and change order every turn, so that whatever else the
 * machine is doing falls on all of them alike.
 */
export async function byTurns<Name extends string>(
  ways: Ways<Name>,
  { warmUp, turns }: { readonly warmUp: number; readonly turns: number },
): Promise<Record<Name, number[]>> {
  const names = Object.keys(ways) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let turn = -warmUp; turn < turns; turn += 1) {
    for (const name of turn % 2 === 0 ? names : names.toReversed()) {
      const began = performance.now();
      await ways[name]();
      const took = performance.now() - began;
      if (turn >= 0) times[name].push(took);
    }
  }
  return times;
}
