import { z } from 'zod';
import { FreeText, NameText } from '../json/index.ts';

const Category = z.strictObject({
  /** Where each code stands along the dimension: an object of positions or a list in order. */
  index: z.union([z.record(z.string(), z.int().min(0)), z.array(z.string())]),
  label: z.record(z.string(), NameText).optional(),
  unit: z.record(z.string(), z.unknown()).optional(),
  note: z.record(z.string(), z.array(FreeText)).optional(),
});

const Dimension = z.strictObject({
  label: NameText.optional(),
  category: Category,
  extension: z.unknown().optional(),
  note: z.array(FreeText).optional(),
  link: z.unknown().optional(),
});
export type Dimension = z.infer<typeof Dimension>;

/** A dataset without its cells and marks, which are taken one by one: their lists are empty here. */
export const Dataset = z.strictObject({
  version: z.literal('2.0'),
  class: z.literal('dataset'),
  label: NameText.optional(),
  source: NameText.optional(),
  updated: z.string().optional(),
  note: z.array(FreeText).optional(),
  role: z.record(z.string(), z.array(z.string())).optional(),
  value: z.union([z.array(z.never()), z.strictObject({})]),
  /** One mark for all cells is not seen in PxWeb, so it is not read. */
  status: z.union([z.array(z.never()), z.strictObject({})]).optional(),
  id: z.array(z.string()).min(1),
  size: z.array(z.int().min(1)).min(1),
  dimension: z.record(z.string(), Dimension),
  extension: z.unknown().optional(),
  href: z.string().optional(),
  link: z.unknown().optional(),
});
export type Dataset = z.infer<typeof Dataset>;

/** What a table can be asked: the answer to a GET of its address. */
export const Metadata = z.strictObject({
  title: NameText,
  variables: z.array(
    z.strictObject({
      code: NameText,
      text: NameText,
      values: z.array(NameText).optional(),
      valueTexts: z.array(NameText).optional(),
      time: z.boolean().optional(),
      elimination: z.boolean().optional(),
    }),
  ),
});
