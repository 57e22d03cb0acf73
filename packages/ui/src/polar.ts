/** Geometry of a clock: angles in degrees, 0 at the top, clockwise, in a drawing whose y grows downwards. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One decimal is a tenth of a pixel: enough for the eye and half the bytes. */
export function round(value: number): number {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? 0 : rounded;
}

/** The point at an angle and a distance from the centre. */
export function polar(centre: Point, radius: number, degrees: number): Point {
  const radians = (degrees * Math.PI) / 180;
  return {
    x: round(centre.x + radius * Math.sin(radians)),
    y: round(centre.y - radius * Math.cos(radians)),
  };
}

/** The arc from one angle to another; against the clock when `from` is larger than `to`. */
export function arc(centre: Point, radius: number, from: number, to: number): string {
  const a = polar(centre, radius, from);
  const b = polar(centre, radius, to);
  const large = Math.abs(to - from) > 180 ? 1 : 0;
  return `M${a.x} ${a.y}A${round(radius)} ${round(radius)} 0 ${large} ${to > from ? 1 : 0} ${b.x} ${b.y}`;
}

/** A piece of a ring, with a gap of `gap` pixels shared between its two straight sides. */
export function sector(
  centre: Point,
  inner: number,
  outer: number,
  from: number,
  to: number,
  gap = 0,
): string {
  const turn = (radius: number) => (((gap / 2) * 180) / Math.PI) * (1 / radius);
  const large = to - from > 180 ? 1 : 0;
  const a = polar(centre, outer, from + turn(outer));
  const b = polar(centre, outer, to - turn(outer));
  const c = polar(centre, inner, to - turn(inner));
  const d = polar(centre, inner, from + turn(inner));
  return `M${a.x} ${a.y}A${outer} ${outer} 0 ${large} 1 ${b.x} ${b.y}L${c.x} ${c.y}A${inner} ${inner} 0 ${large} 0 ${d.x} ${d.y}Z`;
}

const day = 86_400_000;

/** Days between two local dates, `2026-08-01` and `2026-08-03` being two. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day);
}

/**
 * The angle of a date on a wheel that turns once in twelve months from `start`.
 * Each month has 30 degrees, as on a clock, however long it is. Dates before the start are negative.
 */
export function dateAngle(start: string, date: string): number {
  const [y0 = 0, m0 = 1, d0 = 1] = start.split('-').map(Number);
  const [y = 0, m = 1, d = 1] = date.split('-').map(Number);
  const length = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
  const at = (year: number, month: number, dayOfMonth: number) =>
    (year * 12 + month + (dayOfMonth - 1) / length(year, month)) * 30;
  return at(y, m, d) - at(y0, m0, d0);
}
