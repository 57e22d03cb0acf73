'use client';

import { useEffect } from 'react';

/**
 * Moves the focus to what the address points at: the form that was opened, or the entry that was saved. A page that
 * loads does so by itself; a step within the page does not. Give it a `key` that changes with what is open.
 */
export function FocusAtHash() {
  useEffect(() => {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (place === null || place.contains(document.activeElement)) return;
    if (place.tabIndex < 0) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }, []);
  return null;
}
