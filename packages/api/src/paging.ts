import { z } from 'zod';

/** A page of a list. Never more than a screen or two at once. */
export const paging = {
  limit: z.int().min(1).max(200).default(50),
  offset: z.int().min(0).max(1_000_000).default(0),
};

/** What somebody typed in a search field. */
export const SearchText = z
  .string()
  .max(100)
  .regex(/^[^\p{Cc}]*$/u)
  .trim();
