import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '@varje-elev/api';
import type { Phase } from '@varje-elev/domain';
import type { Formats } from '@varje-elev/shell/format/formats';
import type { getTranslations } from 'next-intl/server';

/** What the thread is given to read. */
export type ThreadRead = inferRouterOutputs<AppRouter>['thread']['read'];
export type Node = ThreadRead['nodes'][number];
export type Area = ThreadRead['areas'][number];

/** The words that every part of the drawing needs. */
export interface ThreadWords {
  readonly t: Awaited<ReturnType<typeof getTranslations<'thread'>>>;
  readonly f: Formats;
  /** The authority's own name of a phase. */
  readonly phaseName: (phase: Phase) => string;
  readonly personName: (id: string | null) => string | null;
}
