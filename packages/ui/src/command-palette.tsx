'use client';

import { lazy, Suspense, useEffect, useState } from 'react';
import type { CommandPaletteTexts, Target } from './command-palette-window.tsx';
import { useHydrated } from './hydrated.ts';

export type { CommandPaletteTexts, Target } from './command-palette-window.tsx';

// The window is fetched when it is first opened: reading pages do not pay for it.
const Window = lazy(() => import('./command-palette-window.tsx'));

export interface CommandPaletteProps {
  /** Rooms and things one often goes to. */
  readonly targets: readonly Target[];
  /** Finds more while one writes. Stale answers are dropped. */
  readonly search?: (query: string) => Promise<readonly Target[]>;
  /** The search page, used without scripts. */
  readonly href: string;
  /** On the button: ”Sök” and, where there is room, ” eller gå till”. */
  readonly label: string;
  readonly labelMore?: string;
  /** Off for those who have turned shortcuts off. */
  readonly shortcut?: boolean;
  readonly texts: CommandPaletteTexts;
}

/** To anywhere, by Ctrl K or ⌘ K. */
export function CommandPalette(props: CommandPaletteProps) {
  const { href, label, labelMore, shortcut = true, targets, search, texts } = props;
  const hydrated = useHydrated();
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (!shortcut) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      setOpen((before) => !before);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [shortcut]);

  const words = (
    <>
      <span>
        {label}
        {labelMore ? <span className="goto-more">{labelMore}</span> : null}
      </span>
      {shortcut ? (
        <kbd>{hydrated && /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘ K' : 'Ctrl K'}</kbd>
      ) : null}
    </>
  );
  if (!hydrated) {
    return (
      <a className="goto" href={href}>
        {words}
      </a>
    );
  }
  return (
    <>
      <button type="button" className="goto" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words}
      </button>
      {open ? (
        <Suspense>
          <Window targets={targets} search={search} texts={texts} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
