/** The steps that change the tree, by the word of their address. */
export const steps = {
  ny: 'create',
  namn: 'rename',
  flytta: 'move',
  avsluta: 'close',
  eftertradare: 'succeed',
  oppna: 'reopen',
} as const;

export type ChangeKind = (typeof steps)[keyof typeof steps];

export function stepOf(word: string): ChangeKind | null {
  return Object.entries(steps).find(([step]) => step === word)?.[1] ?? null;
}
