import { type DomainError, fail, ok, type Result } from '../kernel/index.ts';
import { Level } from '../organisation/index.ts';
import { mappingProblems } from './mapping-rules.ts';
import type { FrameworkVersion } from './schema.ts';

const lacksHur = {
  staff: 'vadLacksStaffHur',
  schoolLeadership: 'vadLacksSchoolLeadershipHur',
  administration: 'vadLacksAdministrationHur',
} as const;

/**
 * Everything that keeps a draft from being published, in the order in which it is mended. Empty when it may be published.
 * `previous` is the version it follows, null for a framework's first.
 * Source: the model's page "Framework" (at least one VAD, a HUR per VAD and level, every old HUR mapped).
 */
export function publishingProblems(
  version: FrameworkVersion,
  previous: FrameworkVersion | null,
): DomainError[] {
  const problems: DomainError[] = [];
  if (version.state !== 'draft') return [fail('versionNotDraft').error];
  if (version.vads.length === 0) problems.push(fail('versionHasNoVad', { path: ['vads'] }).error);
  for (const vad of version.vads) {
    for (const level of Level.options) {
      if (version.hurs.some((hur) => hur.vadId === vad.id && hur.level === level)) continue;
      problems.push(
        fail(lacksHur[level], { path: ['vads', vad.id, level], params: { vad: vad.position } }).error,
      );
    }
  }
  const orphan = version.hurs.find((hur) => !version.vads.some((vad) => vad.id === hur.vadId));
  if (orphan) problems.push(fail('hurWithoutVad', { path: ['hurs', orphan.id] }).error);
  return [...problems, ...succession(version, previous)];
}

function succession(version: FrameworkVersion, previous: FrameworkVersion | null): DomainError[] {
  const follows =
    version.previousVersionId === (previous?.id ?? null) &&
    version.number === (previous?.number ?? 0) + 1 &&
    (previous === null || previous.frameworkId === version.frameworkId);
  if (!follows) return [fail('versionFollowsAnother', { path: ['previousVersionId'] }).error];
  if (previous === null) {
    return version.mapping.length === 0 ? [] : [fail('mappingFromUnknownHur', { path: ['mapping'] }).error];
  }
  const problems: DomainError[] = [];
  if (previous.state === 'draft')
    problems.push(fail('previousNotPublished', { path: ['previousVersionId'] }).error);
  if (version.effectiveFrom <= previous.effectiveFrom) {
    problems.push(fail('effectiveFromTooEarly', { path: ['effectiveFrom'] }).error);
  }
  return [...problems, ...mappingProblems(version, previous)];
}

/**
 * The version in force. From here on it never changes; what comes next is a new version.
 * Errors: `staleRevision`, and the first of `publishingProblems`.
 */
export function publish(
  version: FrameworkVersion,
  previous: FrameworkVersion | null,
  seen: { readonly revision: number },
): Result<FrameworkVersion> {
  if (version.revision !== seen.revision) return fail('staleRevision', { path: ['version'] });
  const [first] = publishingProblems(version, previous);
  if (first) return { ok: false, error: first };
  return ok({ ...version, state: 'published', revision: version.revision + 1 });
}

/**
 * A version that is no longer in force. Its texts and its mapping stay: work done under it still points at it.
 * Errors: `staleRevision`, `versionNotPublished`.
 */
export function retire(
  version: FrameworkVersion,
  seen: { readonly revision: number },
): Result<FrameworkVersion> {
  if (version.revision !== seen.revision) return fail('staleRevision', { path: ['version'] });
  if (version.state !== 'published') return fail('versionNotPublished');
  return ok({ ...version, state: 'retired', revision: version.revision + 1 });
}
