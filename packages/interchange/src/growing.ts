/** Numbers by offset in as few bytes as they need, growing as they come. */
export interface Numbers {
  set(offset: number, value: number): void;
  /** 0 where nothing is set. */
  at(offset: number): number;
}

/** Numbers in a block. Blocks are made where numbers are, and never copied. */
const blockBits = 16;
const blockLength = 1 << blockBits;

export const doubles = (): Numbers => growing(() => new Float64Array(blockLength));
export const integers = (): Numbers => growing(() => new Int32Array(blockLength));
export const bytes = (): Numbers => growing(() => new Uint8Array(blockLength));

function growing<Block extends Float64Array | Int32Array | Uint8Array>(make: () => Block): Numbers {
  const blocks: (Block | undefined)[] = [];
  const within = blockLength - 1;
  return {
    set: (offset, value) => {
      const block = blocks[offset >>> blockBits] ?? make();
      blocks[offset >>> blockBits] = block;
      block[offset & within] = value;
    },
    at: (offset) => blocks[offset >>> blockBits]?.[offset & within] ?? 0,
  };
}
