/// <reference types="vite/client" />
import type { Entry } from './entry.ts';

const modules = import.meta.glob<{ entries: readonly Entry[] }>('./*.catalogue.tsx', { eager: true });

/** Every entry, by title. */
export const entries: readonly Entry[] = Object.values(modules)
  .flatMap((module) => module.entries)
  .sort((a, b) => a.title.localeCompare(b.title, 'sv'));
