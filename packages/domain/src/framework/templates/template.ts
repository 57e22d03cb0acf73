import type { Id } from '../../kernel/index.ts';
import { Level } from '../../organisation/index.ts';
import type { SchoolYear } from '../../school-year/index.ts';
import type { Framework, FrameworkVersion, Hur, HurKind, Vad } from '../schema.ts';

/** One HUR of a template: how the work is done, and whether it points out direction or belongs to the everyday. */
export interface TemplateHur {
  readonly kind: HurKind;
  readonly text: string;
}

export interface TemplateVad {
  readonly text: string;
  readonly shortName: string;
  readonly hurs: Readonly<Record<Level, readonly TemplateHur[]>>;
}

/** A framework to start from. Every text is meant to be edited by the authority that takes it up. */
export interface FrameworkTemplate {
  readonly key: string;
  readonly name: string;
  /** True where the wording is a draft of ours and not the founding municipality's own. */
  readonly draftNotice: boolean;
  readonly vads: readonly TemplateVad[];
}

export const strategic = (text: string): TemplateHur => ({ kind: 'strategic', text });
export const operative = (text: string): TemplateHur => ({ kind: 'operative', text });

/**
 * A framework with its first version as a draft, made from a template.
 * `newId` is called with a stable key for each thing (`framework`, `version`, `vad/2`, `hur/2/staff/3`), so that a
 * deterministic seed can derive its ids; a random maker ignores the key.
 */
export function instantiate(
  template: FrameworkTemplate,
  start: { readonly effectiveFrom: SchoolYear; readonly newId: (key: string) => Id },
): { readonly framework: Framework; readonly version: FrameworkVersion } {
  const framework = { id: start.newId('framework'), name: template.name, draftNotice: template.draftNotice };
  const vads: Vad[] = [];
  const hurs: Hur[] = [];
  for (const [vadIndex, vad] of template.vads.entries()) {
    const vadPosition = vadIndex + 1;
    const vadId = start.newId(`vad/${vadPosition}`);
    vads.push({ id: vadId, position: vadPosition, text: vad.text, shortName: vad.shortName });
    for (const level of Level.options) {
      for (const [index, hur] of vad.hurs[level].entries()) {
        const position = index + 1;
        hurs.push({
          id: start.newId(`hur/${vadPosition}/${level}/${position}`),
          vadId,
          level,
          ...hur,
          position,
        });
      }
    }
  }
  const version: FrameworkVersion = {
    id: start.newId('version'),
    frameworkId: framework.id,
    number: 1,
    state: 'draft',
    effectiveFrom: start.effectiveFrom,
    changeNote: '',
    previousVersionId: null,
    vads,
    hurs,
    mapping: [],
    revision: 1,
  };
  return { framework, version };
}
