import { Instant } from '@varje-elev/domain/kernel';
import { z } from 'zod';
import { shaped } from '../json/index.ts';
import { listingKind, readListing } from '../listing/index.ts';
import { problemAt } from '../problem.ts';
import type { Bytes, Reading, ReadOptions, ReadRow } from '../reading.ts';
import type { Asked } from './answer.ts';

/** An answer that was fetched and kept: where it lies, and what it answers. */
export interface RequestRow extends ReadRow {
  /** Below the log's own folder: no way up, no root. */
  readonly path: string;
  /** As the one who asked wrote it: check it before it is asked again. */
  readonly url: string;
  readonly fetchedAt: Instant;
  /** Give it to `readPlannedEducations`, so that an answer to another question is refused. */
  readonly asked: Asked;
}

const path = shaped(/^(?!\/|.*(^|\/)\.\.(\/|$))[\p{L}\p{N}._=/-]+$/u, {
  sv: 'en fil i loggens mapp',
  en: 'a file in the folder of the log',
});

const columns = z.strictObject({
  file: path,
  url: shaped(/^https:\/\/[^\s\\/][^\s\\]*$/, {
    sv: 'en adress som börjar med https://',
    en: 'an address that begins with https://',
  }),
  fetched: Instant,
  accept: shaped(/^[\w.+-]+\/[\w.+-]+$/, { sv: 'en mediatyp', en: 'a media type' }),
  source_blob: path,
});

/**
 * Reads a log of requests to the API, one line per answer kept: `file,url,fetched,accept,source_blob`. It turns a folder
 * of answers into answers to known questions, since several of the API's answers do not say what they were asked.
 */
export function readRequests(bytes: Bytes, options: ReadOptions): Reading<RequestRow> {
  const kind = listingKind(
    columns,
    ({ path }: RequestRow) => path,
    ({ file: path, url, fetched: fetchedAt }, place) => {
      const asked = URL.canParse(url) ? askedBy(new URL(url)) : null;
      return asked === null
        ? { row: null, problems: [problemAt(place('url'), 'addressRefused', { cell: url })] }
        : { row: { line: place().line, path, url, fetchedAt, asked, values: [] }, problems: [] };
    },
  );
  return readListing(bytes, options, [kind]);
}

/** Null for an address that carries a name and a password. */
function askedBy({ username, password, pathname, searchParams }: URL): Asked | null {
  if (username !== '' || password !== '') return null;
  const schoolUnitCode = /\/school-units\/(\d{8})(\/|$)/.exec(pathname)?.[1];
  const municipalityCode =
    searchParams.get('geographicalAreaCode') ?? searchParams.get('municipalityCode') ?? undefined;
  return {
    ...(schoolUnitCode === undefined ? {} : { schoolUnitCode }),
    ...(municipalityCode === undefined ? {} : { municipalityCode }),
  };
}
