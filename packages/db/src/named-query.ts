import { createHash } from 'node:crypto';
import type pg from 'pg';

/**
 * Reads are few and their texts constant, so the server parses and plans each once a connection. Writes, whose texts vary
 * with the number of rows, are not kept, or the server would collect statements.
 */
export function named(config: pg.QueryConfig, values: unknown[] | undefined): pg.QueryConfig {
  if (!values?.length || !/^\s*(select|with)\b/.test(config.text)) return config;
  return { ...config, name: nameOf(config.text) };
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('base64url');
  names.set(text, name);
  return name;
}
