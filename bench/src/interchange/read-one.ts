import { createReadStream } from 'node:fs';
import { greatestMemory } from '../measure/greatest-memory.ts';

const [format = '', path = ''] = process.argv.slice(2);
const bytes = () => createReadStream(path);
const options = { file: path };

/**
 * Run by itself for each file, so that time and memory are of that file alone: `node read-one.ts <format> <path>`. Only the
 * reader that is asked for is loaded: with all of them the heap begins so large that the collector lets it grow by chance.
 */
const readers = {
  egil: async () => (await import('@varje-elev/interchange/egil')).readEgil(bytes(), options),
  kolada: async () => (await import('@varje-elev/interchange/kolada')).readKoladaData(bytes(), options),
  own: async () => {
    const { readOwnFile } = await import('@varje-elev/interchange/own');
    return readOwnFile(bytes(), options, (await import('./workbook-rows.ts')).ownMapping);
  },
  planned: async () => {
    const { readPlannedEducations } = await import('@varje-elev/interchange/planned-educations');
    return readPlannedEducations(bytes(), options);
  },
  plannedAll: async () => {
    const { readPlannedEducations } = await import('@varje-elev/interchange/planned-educations');
    return readPlannedEducations(bytes(), { ...options, asked: { municipalityCode: null } });
  },
  plannedSalsa: async () => {
    const { readPlannedEducations } = await import('@varje-elev/interchange/planned-educations');
    return readPlannedEducations(bytes(), { ...options, asked: { schoolYear: 2024 } });
  },
  pxweb: async () => (await import('@varje-elev/interchange/pxweb')).readPxweb(bytes(), options),
  register: async () => (await import('@varje-elev/interchange/register')).readSchoolUnits(bytes(), options),
  registerCsv: async () => {
    const { readRegisterCsv } = await import('@varje-elev/interchange/register');
    return readRegisterCsv(bytes(), { ...options, schoolYear: 2019 });
  },
  scb: async () => {
    const { countCollection } = await import('@varje-elev/interchange/scb');
    return countCollection(bytes(), options, (await import('./collection-rows.ts')).collection);
  },
  sirisCsv: async () => (await import('@varje-elev/interchange/siris')).readSirisCsv(bytes(), options),
  sirisXml: async () => (await import('@varje-elev/interchange/siris')).readSirisXml(bytes(), options),
  ss12000: async () => (await import('@varje-elev/interchange/ss12000')).readSs12000(bytes(), options),
  skolenkaten: async () =>
    (await import('@varje-elev/interchange/skolenkaten')).readSkolenkaten(bytes(), options),
};

const reading = await readers[format as keyof typeof readers]();
const before = process.cpuUsage();
let summary: object | null = null;
for await (const finding of reading) if (finding.kind === 'summary') summary = finding.summary;
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ summary, seconds: (user + system) / 1e6, peak: greatestMemory() }));
