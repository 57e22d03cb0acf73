import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '@varje-elev/api';
import type { Target } from '@varje-elev/ui/command-palette';

export type Found = inferRouterOutputs<AppRouter>['goTo']['search'];
export type Kind = Exclude<keyof Found, 'people' | 'total'>;

/** In the order that one most often means. People are looked up in the console; this app has no page about a person. */
export const kinds = ['cycles', 'units', 'hurs'] as const satisfies readonly Kind[];

/** What was found of a kind, as places to go. `what` is the kind in one word, for a list where kinds are mixed; `lang` the language of what people wrote. */
export function targetsOf(found: Found, kind: Kind, what: string, lang: string | undefined): Target[] {
  switch (kind) {
    case 'cycles':
      return found.cycles.map(({ id, title, unitName }) => ({
        href: `/cykler/${id}`,
        label: title,
        lang,
        hint: `${what}, ${unitName}`,
      }));
    case 'units':
      return found.units.map(({ id, name, schoolName }) => ({
        href: `/cykler?enhet=${id}`,
        label: name,
        lang,
        hint: schoolName === null ? what : `${what}, ${schoolName}`,
      }));
    case 'hurs':
      return found.hurs.map(({ id, number, text }) => ({
        href: `/ramverket/hur/${id}`,
        label: text,
        lang,
        hint: `${what} ${number}`,
      }));
  }
}
