export interface Statement {
  readonly text: string;
  readonly parameters: readonly unknown[];
}

/** Statements in waves: those of a wave were sent together, before an answer to any of them had come. */
export type Waves = readonly (readonly Statement[])[];

/** How many they are, but for beginning and ending the transaction. */
export function statementsIn(waves: Waves): number {
  return waves.flat().filter(({ text }) => !/^(begin|commit)/.test(text)).length;
}

/** Listens to a database (`onQuery`). A wave ends when the event loop turns: nothing is answered before that. */
export function listenToStatements() {
  let waves: Statement[][] = [];
  let open: Statement[] | null = null;
  return {
    onQuery(text: string, parameters: readonly unknown[] = []): void {
      if (open === null) {
        open = [];
        waves.push(open);
        setImmediate(() => {
          open = null;
        });
      }
      const statement = { text, parameters };
      // A transaction begins with its first statement: it is heard of after it, and sent ahead of it.
      if (text.startsWith('begin')) open.unshift(statement);
      else open.push(statement);
    },
    /** What was heard since last time. */
    take(): Waves {
      const heard = waves;
      waves = [];
      open = null;
      return heard;
    },
  };
}
