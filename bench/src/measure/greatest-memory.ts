import { existsSync, readFileSync } from 'node:fs';

/**
 * The most memory this process has had, in bytes. Linux lets `resourceUsage` begin with what the process that started this one
 * had at that moment; `VmHWM` is of this one alone.
 */
export function greatestMemory(): number {
  const status = '/proc/self/status';
  const [, own] = (existsSync(status) && /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(status, 'utf8'))) || [];
  return (own === undefined ? process.resourceUsage().maxRSS : Number(own)) * 1024;
}
