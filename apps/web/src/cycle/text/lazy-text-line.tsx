'use client';

import dynamic from 'next/dynamic';

/** Fetched only by those who may write: a reader's page carries no code for saving. */
export const LazyTextLine = dynamic(async () => (await import('./text-line.tsx')).TextLine);
