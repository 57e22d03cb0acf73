import type { Id } from '@varje-elev/domain';

/** How many cycles one page of a HUR holds. */
export const pageLength = 50;

/** Which of a HUR's cycles are shown; all of it stands in the address. */
export interface HurShown {
  /** Those that are alive, or those that have ended. */
  readonly live: boolean;
  readonly page: number;
}

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** What cannot be read in an address is as if it were not there. */
export function shownFrom({ visa, sida }: Params): HurShown {
  const page = typeof sida === 'string' && /^\d{1,4}$/.test(sida) ? Number(sida) : 1;
  return { live: visa !== 'avslutade', page: Math.max(page, 1) };
}

/** The address of a HUR's cycles; what is as usual is left out. */
export function hurHref(id: Id, { live, page }: HurShown): string {
  const query = new URLSearchParams();
  if (!live) query.set('visa', 'avslutade');
  if (page > 1) query.set('sida', String(page));
  return `/ramverket/hur/${id}${query.size > 0 ? `?${query}` : ''}#lever`;
}
