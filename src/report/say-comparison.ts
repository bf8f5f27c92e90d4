import type { ComparedAnswer, ComparisonAnswer, LimitRowAnswer, TraitRowAnswer } from '../answers/comparison.js';
import {
  wonOver,
  type Compared,
  type Comparison,
  type LimitRow,
  type TraitRow,
} from '../domain/advice/side-by-side.js';
import type { Language } from '../domain/text.js';
import type { Detail } from '../domain/detail.js';
import { CitedSources } from './cited-sources.js';
import { fill } from './fill.js';
import { listOf, titleOfTrait, traitTitle } from './names.js';
import { sayBound } from './say-bound.js';
import { saidWith, type Saying } from './saying.js';

/** How much of a comparison is told. Cells count over all rows, so that more candidates have fewer rows. */
interface Shown {
  /** Rows of traits, however few cells they have: each has its own reason. */
  readonly traitRows: number;
  readonly traitCells: number;
  /** Of these, the first so many with their evidence. */
  readonly evidence: number;
  readonly limitCells: number;
}

const SHOWN: Readonly<Record<Detail, Shown>> = {
  brief: { traitRows: 12, traitCells: 24, evidence: 0, limitCells: 0 },
  standard: { traitRows: 24, traitCells: 72, evidence: 36, limitCells: 24 },
  full: { traitRows: Infinity, traitCells: 360, evidence: 140, limitCells: 120 },
};

interface Telling extends Saying {
  readonly detail: Detail;
  readonly sources: CitedSources;
}

/** Puts a comparison into words, as much of it as is asked for. */
export const sayComparison = (comparison: Comparison, detail: Detail, saying: Saying): ComparisonAnswer => {
  const telling = { ...saying, detail, sources: new CitedSources(saying, detail === 'full') };
  const { candidates, traits, limits } = comparison;
  const bestFirst = comparison.order.flatMap((id) => candidates.filter((one) => one.id === id));
  const shown = SHOWN[detail];
  const rows = (cells: number): number => Math.floor(cells / candidates.length);
  const traitRows = Math.min(shown.traitRows, rows(shown.traitCells));
  const omitted = {
    ...(traits.length > traitRows && { traits: traits.length - traitRows }),
    ...(detail !== 'brief' &&
      limits.length > rows(shown.limitCells) && { limits: limits.length - rows(shown.limitCells) }),
  };
  return {
    workload: comparison.workload?.name ?? null,
    ...(comparison.workload?.entityRef !== undefined && { entityRef: comparison.workload.entityRef }),
    ...saidWith(saying),
    detail,
    text: sentence(bestFirst, comparison, saying),
    candidates: bestFirst.map((one) => sayCompared(one, saying)),
    traits: traits
      .slice(0, traitRows)
      .map((row, at) => sayTraitRow(row, at < rows(shown.evidence), comparison, telling)),
    ...(detail !== 'brief' && {
      limits: limits.slice(0, rows(shown.limitCells)).map((row) => sayLimitRow(row, telling)),
      sources: telling.sources.said,
    }),
    ...(Object.keys(omitted).length > 0 && { omitted }),
  };
};

const titleOf = (candidate: Compared, language: Language): string =>
  candidate.kind === 'family' ? candidate.family.title[language] : candidate.database.title;

const sayCompared = (candidate: Compared, { language }: Saying): ComparedAnswer => ({
  id: candidate.id,
  kind: candidate.kind,
  title: titleOf(candidate, language),
  family: candidate.kind === 'family' ? candidate.id : candidate.database.family,
  outcome: candidate.standing?.outcome ?? null,
  fit: candidate.standing?.fit ?? null,
  points: candidate.standing === undefined ? null : candidate.standing.hundredths / 100,
});

const sayTraitRow = (
  { trait, need, cells, winners }: TraitRow,
  isProved: boolean,
  { facts }: Comparison,
  telling: Telling,
): TraitRowAnswer => ({
  trait,
  title: titleOfTrait(trait, telling),
  strength: need?.strongest.strength ?? null,
  rule: need?.strongest.rule.id ?? null,
  ...(need !== undefined &&
    telling.detail !== 'brief' && { because: fill(need.strongest.rule.because, facts, telling.language) }),
  winners,
  cells: cells.map(({ candidate, support, hundredths }) => ({
    candidate,
    support: support.level,
    points: hundredths / 100,
    ...(isProved && { evidence: support.evidence[telling.language], sources: telling.sources.cite([support.source]) }),
  })),
});

const sayLimitRow = ({ fact, hard, cells, winners }: LimitRow, { language, sources }: Telling): LimitRowAnswer => ({
  fact,
  hard,
  winners,
  cells: cells.map(({ candidate, limit, met }) => ({
    candidate,
    bound: limit === undefined ? null : sayBound(limit.bound),
    state: limit === undefined ? null : (met?.state ?? 'kept'),
    evidence: limit?.evidence[language] ?? null,
    sources: limit === undefined ? [] : sources.cite([limit.source]),
  })),
});

const sentence = ([first, second]: readonly Compared[], { workload, traits }: Comparison, saying: Saying): string => {
  const { language } = saying;
  if (first === undefined || second === undefined) return '';
  const wonBy = (winner: Compared, other: Compared): string =>
    listOf(
      wonOver(winner.id, other.id, traits).map(({ trait }) => traitTitle(trait, saying)),
      language,
    );
  const say = PHRASES[language];
  const [one, two] = [titleOf(first, language), titleOf(second, language)];
  const opening =
    workload === undefined
      ? say.general(one, two)
      : say.fitting(
          one,
          first.standing?.fit ?? 0,
          two,
          second.standing?.fit ?? 0,
          first.standing?.outcome === 'ruled-out',
        );
  const ahead = [...named(say.wins, one, wonBy(first, second)), ...named(say.wins, two, wonBy(second, first))];
  return [opening, ...ahead].join(' ');
};

const named = (say: (title: string, traits: string) => string, title: string, traits: string): readonly string[] =>
  traits === '' ? [] : [say(title, traits)];

interface Phrases {
  readonly general: (one: string, two: string) => string;
  readonly fitting: (one: string, fit: number, two: string, other: number, out: boolean) => string;
  readonly wins: (title: string, traits: string) => string;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    general: (one, two) =>
      `Without a workload none is better than another; these are the traits in which ${one}, ${two} and any others differ.`,
    fitting: (one, fit, two, other, out) =>
      out ? `All of them are ruled out; ${one} comes nearest.` : `${one} fits ${fit} of 100, ${two} ${other}.`,
    wins: (title, traits) => `${title} is ahead in ${traits}.`,
  },
  ko: {
    general: (one, two) =>
      `워크로드가 없으면 우열을 가릴 수 없습니다. 아래는 비교 대상(${one}, ${two} 등) 사이에 차이가 나는 특성입니다.`,
    fitting: (one, fit, two, other, out) =>
      out
        ? `모두 제외되었습니다. 조건에 가장 가까운 후보는 ${one}입니다.`
        : `적합도는 100점 만점에 ${one} ${fit}점, ${two} ${other}점입니다.`,
    wins: (title, traits) => `${title} 쪽이 앞서는 특성은 다음과 같습니다: ${traits}.`,
  },
};
