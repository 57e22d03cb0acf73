import type { Id } from '../kernel/index.ts';

interface Placed {
  readonly id: Id;
  readonly position: number;
}

const byPosition = (a: Placed, b: Placed) => a.position - b.position;

/** The same things, numbered 1, 2, 3 … without gaps, in the order they had. */
export function renumbered<Thing extends Placed>(things: readonly Thing[]): Thing[] {
  return [...things].sort(byPosition).map((thing, index) => ({ ...thing, position: index + 1 }));
}

export function appended<Thing extends Placed>(
  things: readonly Thing[],
  thing: Omit<Thing, 'position'>,
): (Thing | (Omit<Thing, 'position'> & { position: number }))[] {
  return [...things, { ...thing, position: things.length + 1 }];
}

/** The things with one of them moved to `position`; beyond the last means last. */
export function moved<Thing extends Placed>(things: readonly Thing[], id: Id, position: number): Thing[] {
  const rest = [...things].sort(byPosition).filter((thing) => thing.id !== id);
  const mover = things.filter((thing) => thing.id === id);
  const order = [...rest.slice(0, position - 1), ...mover, ...rest.slice(position - 1)];
  return order.map((thing, index) => ({ ...thing, position: index + 1 }));
}
