/** Numbers by offset in as few bytes as they need, growing as they come. */
export interface Numbers {
  set(offset: number, value: number): void;
  /** 0 where nothing is set. */
  at(offset: number): number;
}

const firstLength = 4096;

export const doubles = (): Numbers => growing((length) => new Float64Array(length));
export const integers = (): Numbers => growing((length) => new Int32Array(length));
export const bytes = (): Numbers => growing((length) => new Uint8Array(length));

function growing<Values extends Float64Array | Int32Array | Uint8Array>(
  make: (length: number) => Values,
): Numbers {
  let values = make(firstLength);
  return {
    set: (offset, value) => {
      if (offset >= values.length) {
        const longer = make(Math.max(offset + 1, values.length * 2));
        longer.set(values);
        values = longer;
      }
      values[offset] = value;
    },
    at: (offset) => values[offset] ?? 0,
  };
}
