import { getTableColumns, type Table } from 'drizzle-orm';

/** A row as a JSON object with the domain's names, taken from the schema so that a new column is read at once. */
export function rowAsJson(
  table: Table,
  alias: string,
  {
    leftOut,
    more = {},
  }: { readonly leftOut: ReadonlySet<string>; readonly more?: Readonly<Record<string, string>> },
): string {
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => !leftOut.has(key));
  const pairs = [
    ...columns.map(([key, column]) => `'${key}', ${alias}.${column.name}`),
    ...Object.entries(more).map(([key, value]) => `'${key}', ${value}`),
  ];
  return `json_build_object(${pairs.join(', ')})`;
}
