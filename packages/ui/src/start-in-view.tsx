'use client';

import { useEffect, useRef } from 'react';

/** Stands in a region that scrolls sideways, and begins it at the thing that this selector finds, in the middle. */
export function StartInView({ of }: { readonly of: string }) {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const region = mark.current?.closest('.scroll');
    const target = region?.querySelector(of);
    if (!region || !target || region.scrollLeft !== 0) return;
    const [there, here] = [target.getBoundingClientRect(), region.getBoundingClientRect()];
    region.scrollLeft = there.left + there.width / 2 - (here.left + here.width / 2);
  }, [of]);
  return <span ref={mark} hidden />;
}
