'use client';

import { CommandPalette, type CommandPaletteTexts, type Target } from '@varje-elev/ui/command-palette';
import { type Kind, kinds, targetsOf } from './found.ts';

interface PaletteProps {
  readonly targets: readonly Target[];
  readonly shortcut: boolean;
  readonly label: string;
  readonly labelMore: string;
  /** Each kind in one word. */
  readonly what: Readonly<Record<Kind, string>>;
  /** The language of what is found, when it is another than the page's. */
  readonly lang: string | undefined;
  readonly texts: CommandPaletteTexts;
}

/** Ctrl K: rooms at once, and whatever may be read while one writes. The client is fetched with the first search. */
export function Palette({ what, lang, ...props }: PaletteProps) {
  const search = async (text: string) => {
    const { trpc } = await import('../client/trpc.ts');
    const found = await trpc.goTo.search.query({ text: text.slice(0, 100) });
    return kinds.flatMap((kind) => targetsOf(found, kind, what[kind], lang));
  };
  return <CommandPalette {...props} search={search} href="/sok" />;
}
