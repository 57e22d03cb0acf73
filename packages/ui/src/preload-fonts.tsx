/// <reference path="./font-files.d.ts" />

import serif from '@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-normal.woff2';
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';
import { preload } from 'react-dom';

/** Asks for the two letters' files together with the page: found first in the stylesheet, they come late and move the text. */
export function preloadFonts(): void {
  for (const file of [serif, sans]) {
    preload(file, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  }
}
