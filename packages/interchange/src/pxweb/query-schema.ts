import { z } from 'zod';
import { FreeText, NameText, shaped } from '../json/index.ts';

/** As a table's own codes, and the signs of a pattern. */
const code = shaped(/^[\p{L}\p{N}_.*?-]+$/u, { sv: 'en kod', en: 'a code' });

/** One dimension of a question: which of its categories are asked for. */
export const Selected = z.strictObject({
  code,
  selection: z.strictObject({
    /** `item` the codes named, `all` those of a pattern, `top` the latest n; `agg:` and `vs:` a grouping of PxWeb's own. */
    filter: shaped(/^(item|all|top|(agg|agg_single|vs):\S+)$/, {
      sv: 'item, all, top, agg:… eller vs:…',
      en: 'item, all, top, agg:… or vs:…',
    }),
    values: z.array(code).min(1),
  }),
});
export type Selected = z.infer<typeof Selected>;

/** What PxWeb takes as a POST, and what its own site shows under "API query". */
export const Question = z.strictObject({
  query: z.array(z.unknown()),
  response: z.strictObject({ format: NameText }),
});

const whole = z.int().min(0);

/** A question kept with where it is asked and what it gave: for asking again and seeing whether the answer is the same. */
export const KeptQuestion = z.strictObject({
  endpoint: shaped(/^(POST )?https:\/\/[^\s\\/][^\s\\]*$/, {
    sv: 'en adress som börjar med https://',
    en: 'an address that begins with https://',
  }),
  body: Question,
  codelist_query: z.unknown().optional(),
  level_label_example: z.record(NameText, NameText).optional(),
  reported_values: z
    .strictObject({ note: FreeText.optional(), values: z.array(z.number()), time: z.array(z.string()) })
    .optional(),
  reported_status_counts_full_fetch: z
    .strictObject({
      '.': whole,
      '..': whole,
      '...': whole,
      '-': whole,
      value: whole,
      cells: whole,
      level_codes: whole,
      distinct_skolenhetskod: whole,
      measures: whole,
      years: whole,
    })
    .optional(),
});
export type KeptQuestion = z.infer<typeof KeptQuestion>;
