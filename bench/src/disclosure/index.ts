import { disclosureStatistics, type Publication, protect, publicRules } from '@varje-elev/domain/disclosure';
import { type Figure, written } from '../measure/figure.ts';
import { city, nestedCity } from './city.ts';
import { greedyHypercube } from './greedy-hypercube.ts';

/** A city’s whole table set, five school years, protected on one core. */
export async function disclosure(): Promise<Figure[]> {
  const sets = [1, 2, 3, 4, 5].map(city);
  const [cpu, clock] = [process.cpuUsage(), performance.now()];
  let memory = 0;
  const publications = sets.map((set) => {
    const publication = protectedCity(set);
    memory = Math.max(memory, process.memoryUsage().rss);
    return publication;
  });
  const used = process.cpuUsage(cpu);
  const seconds = (performance.now() - clock) / 1000;
  const { counts, hidden, primary, complementary } = summed(publications);
  const said = summed([protectedCity(nestedCity(1, true))]);
  const unsaid = summed([protectedCity(nestedCity(1, false))]);
  return [
    {
      name: 'A city’s tables of five school years, protected on one core',
      value: (used.user + used.system) / 1e6,
      unit: 's',
      goal: null,
      behind: [
        `${written(seconds)} s on the clock, ${Math.round(memory / 2 ** 20)} MB at most`,
        `${counts} counts: 80 schools in 8 areas × 9 year groups × 2 sexes × 3 backgrounds with all totals, of the pupils and of 10 indicators`,
        `${percent(hidden / counts)} hidden: ${percent(primary / counts)} too few pupils, ${percent(complementary / counts)} to protect them`,
      ],
    },
    {
      name: 'Hidden where the ten indicators lie in four lines within each other, against not saying so',
      value: said.hidden / unsaid.hidden,
      unit: '×',
      goal: null,
      behind: [
        `${percent(said.hidden / said.counts)} against ${percent(unsaid.hidden / unsaid.counts)}, one year`,
      ],
    },
  ];
}

/** How much less of one school year is hidden than by plain hypercubes that leave every count as wide. */
export async function disclosureLoss(): Promise<Figure[]> {
  const publication = protectedCity(city(1));
  const [ours, greedy] = [summed([publication]), summed([greedyHypercube(onlyPrimary(publication))])];
  return [
    {
      name: 'Counts hidden to protect others, against greedy hypercubes on the same data',
      value: ours.complementary / greedy.complementary,
      unit: '×',
      goal: { atMost: 1 },
      behind: [
        `${percent(ours.hidden / ours.counts)} hidden, ${percent(ours.complementary / ours.counts)} to protect others`,
        `${percent(greedy.hidden / greedy.counts)} hidden by greedy hypercubes, ${percent(greedy.complementary / greedy.counts)} to protect others`,
        `${percent(ours.primary / ours.counts)} too few pupils in both`,
      ],
    },
  ];
}

function protectedCity(set: Publication['set']): Publication {
  const result = protect(set, publicRules);
  if (!result.ok) throw new Error(result.error.code);
  return result.value.publication;
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function summed(publications: readonly Publication[]) {
  const all = publications.map(disclosureStatistics);
  const sum = (of: (one: (typeof all)[number]) => number) => all.reduce((total, one) => total + of(one), 0);
  return {
    counts: sum((one) => one.counts),
    hidden: sum((one) => one.hidden * one.counts),
    primary: sum((one) => one.byMark.primary),
    complementary: sum((one) => one.byMark.complementary),
  };
}

/** The same publication with nothing hidden but what is too small itself. */
function onlyPrimary({ set, rules, marks }: Publication): Publication {
  const [exact, complementary] = [1, 5];
  const shown = (codes: readonly number[]) => codes.map((code) => (code === complementary ? exact : code));
  const outcomes = Object.entries(marks.outcomes).map(([id, codes]) => [id, shown(codes)] as const);
  return { set, rules, marks: { pupils: shown(marks.pupils), outcomes: Object.fromEntries(outcomes) } };
}
