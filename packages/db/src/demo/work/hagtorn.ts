import { readingAcrossSubjects } from '../stories/school-reading.ts';
import type { Piece } from './plan.ts';

export const hagtorn: readonly Piece[] = [
  {
    key: 'lasundervisning-alla-amnen',
    unit: 'hagtorn',
    year: 2026,
    span: 'half',
    story: readingAcrossSubjects,
    hur: ['2.1', '2.4', '3.1'],
    to: 'lasning-i-alla-amnen',
  },
];
