import { createReadStream } from 'node:fs';
import { readEgil } from '@varje-elev/interchange/egil';
import { readKoladaData } from '@varje-elev/interchange/kolada';
import { readOwnFile } from '@varje-elev/interchange/own';
import { readPlannedEducations } from '@varje-elev/interchange/planned-educations';
import { readPxweb } from '@varje-elev/interchange/pxweb';
import { readRegisterCsv, readSchoolUnits } from '@varje-elev/interchange/register';
import { countCollection } from '@varje-elev/interchange/scb';
import { readSirisCsv, readSirisXml } from '@varje-elev/interchange/siris';
import { readSkolenkaten } from '@varje-elev/interchange/skolenkaten';
import { readSs12000 } from '@varje-elev/interchange/ss12000';
import { collection } from './collection-rows.ts';
import { ownMapping } from './workbook-rows.ts';

/** Run by itself for each file, so that time and memory are of that file alone: `node read-one.ts <format> <path>`. */
const readers = {
  egil: (path: string) => readEgil(createReadStream(path), { file: path }),
  kolada: (path: string) => readKoladaData(createReadStream(path), { file: path }),
  own: (path: string) => readOwnFile(createReadStream(path), { file: path }, ownMapping),
  planned: (path: string) => readPlannedEducations(createReadStream(path), { file: path }),
  plannedAll: (path: string) =>
    readPlannedEducations(createReadStream(path), { file: path, asked: { municipalityCode: null } }),
  plannedSalsa: (path: string) =>
    readPlannedEducations(createReadStream(path), { file: path, asked: { schoolYear: 2024 } }),
  pxweb: (path: string) => readPxweb(createReadStream(path), { file: path }),
  register: (path: string) => readSchoolUnits(createReadStream(path), { file: path }),
  registerCsv: (path: string) => readRegisterCsv(createReadStream(path), { file: path, schoolYear: 2019 }),
  scb: (path: string) => countCollection(createReadStream(path), { file: path }, collection),
  sirisCsv: (path: string) => readSirisCsv(createReadStream(path), { file: path }),
  sirisXml: (path: string) => readSirisXml(createReadStream(path), { file: path }),
  ss12000: (path: string) => readSs12000(createReadStream(path), { file: path }),
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
