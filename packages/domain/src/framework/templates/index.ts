import { skolutvecklingFranMitten } from './skolutveckling-fran-mitten.ts';
import type { FrameworkTemplate } from './template.ts';
import { varjeElevsBastaSkola } from './varje-elevs-basta-skola.ts';

export { type FrameworkTemplate, instantiate, type TemplateHur, type TemplateVad } from './template.ts';
export { skolutvecklingFranMitten, varjeElevsBastaSkola };

/** The templates that are shipped. */
export const frameworkTemplates: readonly FrameworkTemplate[] = [
  varjeElevsBastaSkola,
  skolutvecklingFranMitten,
];
