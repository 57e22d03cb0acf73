/** Row heights and curves of a cause tree, in units of 1 px at the normal text size. */

export interface TreeCause {
  readonly id: string;
  readonly text: string;
  /** Chosen to work on: the branch to it is the thread. */
  readonly chosen: boolean;
  readonly detail?: string;
}

export interface TreeBranch<Cause extends TreeCause = TreeCause> {
  readonly name: string;
  readonly causes: readonly Cause[];
}

export interface PlacedCause {
  readonly id: string;
  readonly y: number;
  readonly chosen: boolean;
}

export interface PlacedBranch {
  readonly name: string;
  readonly y: number;
  readonly chosen: boolean;
  readonly causes: readonly PlacedCause[];
}

/** Characters that surely fit on a line at the narrowest width that shows the tree. */
const lineLength = 40;

/** Lines a cause takes at most: its text and its detail. From 2 to 12; a class sets the height. */
export function causeLines(cause: Pick<TreeCause, 'text' | 'detail'>): number {
  const lines = Math.ceil(cause.text.length / lineLength) + Math.ceil((cause.detail ?? '').length / 46);
  return Math.min(12, Math.max(2, lines));
}

/** The height of a row, the same as its class `cause-lines-n` gives in rem. */
export function rowHeight(lines: number): number {
  return Math.max(68, lines * 23 + 20);
}

/** Where every branch and cause stands, and how tall the whole is. */
export function layOutTree(branches: readonly TreeBranch[]): {
  readonly height: number;
  readonly branches: readonly PlacedBranch[];
} {
  let top = 0;
  const placed = branches.map((branch) => {
    const causes = branch.causes.map((cause) => {
      const height = rowHeight(causeLines(cause));
      const y = top + height / 2;
      top += height;
      return { id: cause.id, y, chosen: cause.chosen };
    });
    const first = causes[0]?.y ?? top;
    const last = causes.at(-1)?.y ?? top;
    return {
      name: branch.name,
      y: (first + last) / 2,
      chosen: causes.some((cause) => cause.chosen),
      causes,
    };
  });
  return { height: top, branches: placed };
}
