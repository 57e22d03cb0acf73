import { TRPCError } from '@trpc/server';
import { type Problem, problemOf } from '@varje-elev/api';
import type { Metadata } from 'next';
import {
  getAccessFallbackHTTPStatus,
  isHTTPAccessFallbackError,
} from 'next/dist/client/components/http-access-fallback/http-access-fallback.js';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { answerWith } from '../answer.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { RefusedPage } from './refused-page.tsx';

/** What became of a page that could not be made, as the answer's status and a page of its own. */
interface Refusal {
  readonly status: number;
  readonly problem: Problem | null;
  readonly retryAfterSeconds: number | null;
}

/**
 * A page whose refusals are drawn on the server too, with the status they have: what is thrown at Next (`notFound`, a
 * fault) is an empty page to whoever has no scripts. Redirects and faults nobody has words for go on.
 */
export function answered<Props>(make: (props: Props) => Promise<ReactNode>) {
  return async (props: Props): Promise<ReactNode> => {
    try {
      return await make(props);
    } catch (error) {
      const { status, problem, retryAfterSeconds } = refusalIn(error);
      answerWith(status, retryAfterSeconds === null ? {} : { 'Retry-After': String(retryAfterSeconds) });
      if (problem === null) return <NotFoundPage />;
      return <RefusedPage problem={problem} retryAfterSeconds={retryAfterSeconds} />;
    }
  };
}

/** The title of a page that has to be read first: when it cannot be, the page says why. */
export function titled<Props>(make: (props: Props) => Promise<Metadata>) {
  return async (props: Props): Promise<Metadata> => {
    try {
      return await make(props);
    } catch (error) {
      const t = await getTranslations('shell.fault');
      return { title: t(refusalIn(error).problem === null ? 'notFoundTitle' : 'title') };
    }
  };
}

const statuses: Readonly<Partial<Record<TRPCError['code'], number>>> = {
  TOO_MANY_REQUESTS: 429,
  INTERNAL_SERVER_ERROR: 500,
  SERVICE_UNAVAILABLE: 503,
  TIMEOUT: 503,
};

function refusalIn(error: unknown): Refusal {
  if (isHTTPAccessFallbackError(error)) {
    return { status: getAccessFallbackHTTPStatus(error), problem: null, retryAfterSeconds: null };
  }
  const problem = problemOf(error);
  const status = error instanceof TRPCError ? statuses[error.code] : undefined;
  if (problem === null || status === undefined) throw error;
  const { retryAfterSeconds: seconds } = problem.params;
  return { status, problem, retryAfterSeconds: typeof seconds === 'number' ? seconds : null };
}
