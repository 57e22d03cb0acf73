import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  composeMappings,
  type DraftCommand,
  draftFrom,
  editDraft,
  FrameworkVersion,
  publish,
  publishingProblems,
} from '../../src/framework/index.ts';
import { Level } from '../../src/organisation/index.ts';
import { frozen, id } from '../cycle/a-team.ts';
import { first } from './a-framework.ts';

/** Every version of the framework so far; the last may be a draft. */
interface Real {
  versions: FrameworkVersion[];
  made: number;
}
/** What must never change: the published versions, frozen, and how many revisions the draft has had. */
interface Model {
  published: FrameworkVersion[];
  draftRevision: number | null;
}

const publications = { count: 0, refused: 0, edits: 0 };

function newId(real: Real): string {
  real.made += 1;
  return id(40, real.made);
}

function holds(model: Model, real: Real): void {
  const published = real.versions.filter((version) => version.state === 'published');
  must('nothing is published in passing', published.length === model.published.length);
  must(
    'a published version stays the same',
    published.every((version, index) => version === model.published[index]),
  );
  const latest = real.versions.at(-1);
  if (latest) numberedWithoutGaps(latest);
}

/** Plain conditions, because they are asked some hundred thousand times. */
function must(rule: string, condition: boolean): void {
  if (!condition) throw new Error(`broken: ${rule}`);
}

function numberedWithoutGaps(version: FrameworkVersion): void {
  const groups = Map.groupBy(version.hurs, (hur) => `${hur.vadId} ${hur.level}`);
  for (const group of [version.vads, ...groups.values()]) {
    const positions = group.map((one) => one.position).sort((a, b) => a - b);
    must(
      'numbers have no gaps',
      positions.every((position, index) => position === index + 1),
    );
  }
  const vadIds = new Set(version.vads.map((vad) => vad.id));
  must(
    'every HUR has a VAD',
    version.hurs.every((hur) => vadIds.has(hur.vadId)),
  );
}

class Draft implements fc.Command<Model, Real> {
  check(model: Model): boolean {
    return model.draftRevision === null;
  }
  run(model: Model, real: Real): void {
    const latest = real.versions.at(-1);
    if (!latest) return;
    const draft = draftFrom(latest, () => newId(real));
    expect(draft.ok).toBe(true);
    if (!draft.ok) return;
    expect(publishingProblems(draft.value, latest)).toEqual([]);
    real.versions.push(draft.value);
    model.draftRevision = 1;
    holds(model, real);
  }
  toString(): string {
    return 'draft';
  }
}

class Edit implements fc.Command<Model, Real> {
  readonly name: string;
  readonly pick: number;
  readonly other: number;
  readonly what: DraftCommand['type'];
  readonly stale: boolean;
  constructor(what: DraftCommand['type'], pick: number, other: number, stale: boolean) {
    this.what = what;
    this.pick = pick;
    this.other = other;
    this.stale = stale;
    this.name = `${what} ${pick} ${other}${stale ? ' stale' : ''}`;
  }
  check(): boolean {
    return true;
  }
  run(model: Model, real: Real): void {
    const draft = real.versions.at(-1);
    if (!draft) return;
    const previous = real.versions.at(-2) ?? null;
    const revision = draft.revision + (this.stale ? 1 : 0);
    const result = editDraft(draft, this.command(draft, previous, revision, real), previous);
    if (draft.state !== 'draft') expect(result).toMatchObject({ error: { code: 'versionIsPublished' } });
    else if (this.stale) expect(result).toMatchObject({ error: { code: 'staleRevision' } });
    if (result.ok) {
      publications.edits += 1;
      expect(FrameworkVersion.safeParse(result.value).error).toBeUndefined();
      expect(result.value.revision).toBe((model.draftRevision ?? 0) + 1);
      model.draftRevision = result.value.revision;
      real.versions = [...real.versions.slice(0, -1), result.value];
    }
    holds(model, real);
  }
  command(
    draft: FrameworkVersion,
    previous: FrameworkVersion | null,
    revision: number,
    real: Real,
  ): DraftCommand {
    const vad = draft.vads[this.pick % Math.max(1, draft.vads.length)] ?? { id: id(41, 1) };
    const hur = draft.hurs[this.pick % Math.max(1, draft.hurs.length)] ?? { id: id(41, 2) };
    const heir = draft.hurs[this.other % Math.max(1, draft.hurs.length)] ?? { id: id(41, 3) };
    const old = previous?.hurs[this.pick % previous.hurs.length] ?? { id: id(41, 4) };
    const heirs = [[], [hur.id], [hur.id, heir.id], [heir.id]][this.other % 4] ?? [];
    const kinds = ['kept', 'reworded', 'merged', 'split', 'dropped'] as const;
    const level = Level.options[this.other % 3] ?? 'staff';
    switch (this.what) {
      case 'editVersion':
        return { type: 'editVersion', effectiveFrom: 2020 + (this.other % 15), revision };
      case 'addVad':
        return { type: 'addVad', id: newId(real), text: 'Vi lyssnar', shortName: 'Lyssna', revision };
      case 'editVad':
        return { type: 'editVad', id: vad.id, text: 'Vi hör', shortName: 'Höra', revision };
      case 'removeVad':
        return { type: 'removeVad', id: vad.id, revision };
      case 'moveVad':
        return { type: 'moveVad', id: vad.id, position: 1 + (this.other % 6), revision };
      case 'addHur':
        return {
          type: 'addHur',
          id: newId(real),
          vadId: vad.id,
          level,
          kind: 'operative',
          text: 'Vi frågar',
          revision,
        };
      case 'editHur':
        return { type: 'editHur', id: hur.id, kind: 'strategic', text: `Vi frågar ${this.other}`, revision };
      case 'removeHur':
        return { type: 'removeHur', id: hur.id, revision };
      case 'moveHur':
        return { type: 'moveHur', id: hur.id, position: 1 + (this.other % 6), revision };
      case 'mapHur': {
        const kind = kinds[this.other % 5] ?? 'kept';
        return { type: 'mapHur', fromHurId: old.id, kind, toHurIds: heirs, revision };
      }
    }
  }
  toString(): string {
    return this.name;
  }
}

class Publish implements fc.Command<Model, Real> {
  check(model: Model): boolean {
    return model.draftRevision !== null;
  }
  run(model: Model, real: Real): void {
    const draft = real.versions.at(-1);
    const previous = real.versions.at(-2);
    if (!draft || !previous) return;
    const result = publish(draft, previous, { revision: draft.revision });
    expect(result.ok).toBe(publishingProblems(draft, previous).length === 0);
    if (!result.ok) {
      publications.refused += 1;
      return;
    }
    publications.count += 1;
    mappingIsTotal(result.value, previous);
    real.versions = [...real.versions.slice(0, -1), result.value];
    model.published.push(frozen(result.value));
    model.draftRevision = null;
    holds(model, real);
    const steps = real.versions.slice(1).map((version) => version.mapping);
    const whole = composeMappings(steps[0] ?? [], ...steps.slice(1));
    expect(new Set(whole.map((entry) => entry.fromHurId))).toEqual(
      new Set(real.versions[0]?.hurs.map((hur) => hur.id)),
    );
  }
  toString(): string {
    return 'publish';
  }
}

function mappingIsTotal(version: FrameworkVersion, previous: FrameworkVersion): void {
  expect(version.mapping.map((entry) => entry.fromHurId).sort()).toEqual(
    previous.hurs.map((hur) => hur.id).sort(),
  );
  for (const entry of version.mapping) {
    const old = previous.hurs.find((hur) => hur.id === entry.fromHurId);
    for (const hurId of entry.toHurIds) {
      const heir = version.hurs.find((hur) => hur.id === hurId);
      must('an heir is at the same level', heir !== undefined && heir.level === old?.level);
    }
  }
}

const edits = fc
  .tuple(
    fc.constantFrom<DraftCommand['type']>(
      'editVersion',
      'addVad',
      'editVad',
      'removeVad',
      'moveVad',
      'addHur',
      'editHur',
      'removeHur',
      'moveHur',
      'mapHur',
    ),
    fc.nat(60),
    fc.nat(60),
    fc.integer({ min: 0, max: 9 }),
  )
  .map(([what, pick, other, luck]) => new Edit(what, pick, other, luck === 0));

describe('whatever is drafted, edited and published, in whatever order', () => {
  it('published versions never change, numbers have no gaps, and every mapping is total', () => {
    const draft = fc.constant(new Draft());
    const attempt = fc.constant(new Publish());
    fc.assert(
      fc.property(
        fc.commands([draft, attempt, edits, edits, edits, attempt], { maxCommands: 60, size: 'max' }),
        (commands) => {
          const version = frozen(first());
          fc.modelRun(
            () => ({
              model: { published: [version], draftRevision: null },
              real: { versions: [version], made: 0 },
            }),
            commands,
          );
        },
      ),
      { numRuns: 60 },
    );
  });
  it('the random work did edit, publish and get refused, so that the rules above were tried', () => {
    expect(publications.edits).toBeGreaterThan(0);
    expect(publications.count).toBeGreaterThan(0);
    expect(publications.refused).toBeGreaterThan(0);
  });
});
