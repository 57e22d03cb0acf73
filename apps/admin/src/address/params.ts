import { LocalDate } from '@varje-elev/domain';

export type Params = Readonly<Record<string, string | string[] | undefined>>;

/** A page's `searchParams`, as Next gives them. */
export interface PageProps {
  readonly searchParams: Promise<Params>;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What an address says under a name; what is said twice, or not at all, is null. */
export function textIn(params: Params, name: string): string | null {
  const value = params[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** What cannot be read in an address is as if it were not there. */
export function idIn(params: Params, name: string): string | null {
  const value = textIn(params, name);
  return value !== null && uuid.test(value) ? value : null;
}

export function dayIn(params: Params, name: string): LocalDate | null {
  const parsed = LocalDate.safeParse(textIn(params, name));
  return parsed.success ? parsed.data : null;
}

export function pageIn(params: Params): number {
  const page = Number(textIn(params, 'sida'));
  return Number.isInteger(page) && page >= 2 && page <= 1000 ? page : 1;
}

export function choiceIn<Choice extends string>(
  params: Params,
  name: string,
  choices: readonly Choice[],
): Choice | null {
  const value = textIn(params, name);
  return choices.find((choice) => choice === value) ?? null;
}

/** An address with what is set; what is empty is left out. */
export function address(path: string, query: Readonly<Record<string, string | number | null>>): string {
  const said = Object.entries(query).filter(([, value]) => value !== null && value !== '');
  const search = new URLSearchParams(said.map(([name, value]) => [name, String(value)]));
  return search.size === 0 ? path : `${path}?${search}`;
}
