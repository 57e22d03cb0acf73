import { createReadStream } from 'node:fs';
import { readOwnFile } from '@varje-elev/interchange/own';
import { readSkolenkaten } from '@varje-elev/interchange/skolenkaten';
import { ownMapping } from './workbook-rows.ts';

/** Run by itself for each file, so that time and memory are of that file alone: `node read-one.ts <format> <path>`. */
const readers = {
  own: (path: string) => readOwnFile(createReadStream(path), { file: path }, ownMapping),
  skolenkaten: (path: string) => readSkolenkaten(createReadStream(path), { file: path }),
};

const [format = '', path = ''] = process.argv.slice(2);
const reader = readers[format as keyof typeof readers];
const before = process.cpuUsage();
let summary: object | null = null;
for await (const finding of reader(path)) if (finding.kind === 'summary') summary = finding.summary;
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({ summary, seconds: (user + system) / 1e6, peak: process.resourceUsage().maxRSS * 1024 }),
);
