import type {
  CauseArea,
  Confidence,
  Course,
  DecisionKind,
  EvidenceKind,
  EvidenceStatus,
  GoalArea,
  HypothesisState,
  ParticipantGroup,
  TargetDirection,
} from '@varje-elev/domain';

/** What differs between two units that work with the same thing: whom it is about, and how it went. */
export type Cast = {
  /** "årskurs 5", "barnen på Granen". */
  group: string;
  /** How many pupils or children. */
  n: number;
  /** The first measure: before, halfway, at the end, and where they wanted to be. */
  base: number;
  mid: number;
  end: number;
  goal: number;
};

export type Seen = readonly [
  status: EvidenceStatus,
  kind: EvidenceKind,
  text: string,
  source: string,
  confidence?: Confidence,
];
export type Why = readonly [
  area: CauseArea,
  confidence: Confidence,
  text: string,
  grounds: string,
  chosen: 'chosen' | 'not chosen',
  /** Place of the cause it hangs under; none hangs on the problem itself. */
  under?: number,
];
export type Aim = readonly [
  indicator: string,
  pupils: string,
  count: number | null,
  unit: string,
  baseline: number | null,
  target: number,
  direction: TargetDirection,
];
export type Effort = readonly [
  text: string,
  done: number,
  planned: number,
  /** Part of the time for carrying out, 0 to 1; the whole of it when left out. */
  window?: readonly [from: number, to: number],
];
export type Try = {
  name: string;
  /** Place of the chosen cause. */
  cause: number;
  ifWe: string;
  thenWill: string;
  because: string;
  rejectIf: string;
  grounds: string;
  verdict: Exclude<HypothesisState, 'open'>;
  outcome: string;
  /** Judged before the others: part of the time for carrying out. */
  judgedEarly?: number;
  efforts: readonly Effort[];
};
export type Check = readonly [
  course: Course,
  text: string,
  /** Value of the aim at the given place, the first when left out. */
  value?: number | null,
  more?: { voice?: true; aim?: number },
];
export type Verdict = readonly [effort: number | null, kind: DecisionKind, reason: string];
export type Voice = readonly [group: ParticipantGroup, how: string, headcount: number | null];

/** A whole piece of improvement work, from what was seen to what was decided; cut where the work stands. */
export type Story = {
  title: string;
  summary: string;
  problem: string;
  goal: string;
  areas: readonly GoalArea[];
  seen: readonly Seen[];
  why: readonly Why[];
  aims: readonly Aim[];
  tries: readonly Try[];
  checks: readonly Check[];
  analysis: {
    result: string;
    whom: string;
    helped: string;
    causes: string;
    conclusion: string;
    confidence: Confidence;
    change: string;
  };
  verdicts: readonly Verdict[];
  voices: readonly Voice[];
};

export type StoryOf = (cast?: Partial<Cast>) => Story;

/** A story with its own figures, which another unit may replace with its own. */
export const story =
  (own: Cast, tell: (cast: Cast) => Story): StoryOf =>
  (cast = {}) =>
    tell({ ...own, ...cast });

/** 12.5 → "12,5". */
export const sv = (value: number) => String(value).replace('.', ',').replace('-', '−');

/** "+12 procentenheter", "−3 procentenheter", "0 procentenheter". */
export const points = (from: number, to: number) =>
  `${to > from ? '+' : ''}${sv(to - from)} procentenhet${Math.abs(to - from) === 1 ? '' : 'er'}`;

/** As the first words of a line. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const chosen = 'chosen';
/** Seen, and left for now. */
export const aside = 'not chosen';
