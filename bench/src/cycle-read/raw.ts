import { openPool } from '@varje-elev/db/pool';
import postgres from 'postgres';
import type { Waves } from '../measure/statements.ts';

/** The floor: the same statements, sent together as they were, through postgres.js and nothing above it. */
export function rawPostgresJs(url: string) {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  return {
    async run(waves: Waves): Promise<void> {
      const connection = await sql.reserve();
      try {
        for (const wave of waves) {
          await Promise.all(
            wave.map(({ text, parameters }) =>
              parameters.length === 0
                ? connection.unsafe(text)
                : connection.unsafe(text, [...parameters] as never[], { prepare: true }),
            ),
          );
        }
      } finally {
        connection.release();
      }
    },
    close: () => sql.end(),
  };
}

/** The same through the pool the applications use: what the driver costs, without query builder, rules and checks. */
export function rawPool(url: string) {
  const pool = openPool(url, { max: 1 });
  return {
    async run(waves: Waves): Promise<void> {
      const [[opening, ...first] = [], ...rest] = waves;
      await pool.withConnection(opening?.text ?? null, async ({ query }) => {
        for (const wave of [first, ...rest]) {
          await Promise.all(
            wave.map(({ text, parameters }) => query({ text, rowMode: 'array' } as never, [...parameters])),
          );
        }
      });
    },
    close: () => pool.close(),
  };
}
