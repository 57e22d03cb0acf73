export * from './measure.ts';
export * from './remembered.ts';
export * from './text.ts';
