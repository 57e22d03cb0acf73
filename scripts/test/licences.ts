import { readJson } from '../bare/repository.mjs';
import type { Result } from './stage.ts';

/**
 * Licences whose works can be part of, or used by, a work under the EUPL 1.2: permissive ones, and those its appendix
 * names as compatible (LGPL, MPL).
 */
const COMPATIBLE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'CC-BY-4.0',
  'EUPL-1.2',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Packages whose package.json names no licence, with where it was read instead. */
const READ_ELSEWHERE: Record<string, string> = {};

type Locked = { link?: boolean; license?: string; version?: string };

export async function checkLicences(): Promise<Result> {
  const packages: Record<string, Locked> = readJson('package-lock.json').packages;
  const faults: string[] = [];
  let passed = 0;
  for (const [path, entry] of Object.entries(packages)) {
    if (entry.link || !path.includes('node_modules/')) continue;
    const name = path.split('node_modules/').pop() ?? path;
    const licence = entry.license ?? READ_ELSEWHERE[name] ?? 'no licence named';
    if (isCompatible(licence)) passed += 1;
    else faults.push(`${name} ${entry.version}: ${licence}`);
  }
  const advice =
    'Not known to be compatible with the EUPL. Choose another package, or add the licence with a reason:';
  const output = faults.length > 0 ? [advice, ...faults].join('\n  ') : '';
  return {
    passed: faults.length > 0 ? 0 : 1,
    failed: faults.length > 0 ? 1 : 0,
    output: passed > 0 ? output : 'package-lock.json lists nothing',
  };
}

/** An SPDX expression: every part of an AND, any part of an OR. */
export function isCompatible(expression: string): boolean {
  const bare = expression.trim().replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' AND ')) return bare.split(' AND ').every(isCompatible);
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isCompatible);
  return COMPATIBLE.has(bare);
}
