import { type Id, type LocalDate, schoolYearOf } from '@varje-elev/domain';

export const listViews = ['fas', 'enhet'] as const;
export type ListView = (typeof listViews)[number];

/** How the list is cut and ordered; all of it stands in the address. */
export interface ListFilter {
  readonly view: ListView;
  readonly year: number;
  readonly unitId: Id | null;
  readonly page: number;
}

type Params = Readonly<Record<string, string | string[] | undefined>>;

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What cannot be read in an address is as if it were not there. */
export function filterFrom(params: Params, today: LocalDate): ListFilter {
  const [vy, ar, enhet, sida] = [params.vy, params.ar, params.enhet, params.sida].map(one);
  const year = Number(ar);
  const page = Number(sida);
  return {
    view: vy === 'enhet' ? 'enhet' : 'fas',
    year: Number.isInteger(year) && year >= 1990 && year <= 2100 ? year : schoolYearOf(today),
    unitId: enhet !== undefined && uuid.test(enhet) ? enhet : null,
    page: Number.isInteger(page) && page >= 2 && page <= 1000 ? page : 1,
  };
}

/** The address of a filter; what is as usual is left out. */
export function hrefOf(filter: ListFilter, change: Partial<ListFilter> = {}): string {
  const { view, year, unitId, page } = { ...filter, page: 1, ...change };
  const query = new URLSearchParams();
  if (view !== 'fas') query.set('vy', view);
  query.set('ar', String(year));
  if (unitId !== null) query.set('enhet', unitId);
  if (page > 1) query.set('sida', String(page));
  return `/cykler?${query}`;
}
