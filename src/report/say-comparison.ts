import type { ComparedAnswer, ComparisonAnswer, LimitRowAnswer, TraitRowAnswer } from '../answers/comparison.js';
import {
  wonOver,
  type Compared,
  type Comparison,
  type LimitRow,
  type TraitRow,
} from '../domain/advice/side-by-side.js';
import type { Language } from '../domain/text.js';
import { fill } from './fill.js';
import { listOf, traitTitle } from './names.js';
import { sayBound } from './say-bound.js';
import { saySource } from './say-source.js';
import { saidWith, type Saying } from './saying.js';

/** Puts a comparison into words. */
export const sayComparison = (comparison: Comparison, saying: Saying): ComparisonAnswer => {
  const bestFirst = comparison.order.flatMap((id) => comparison.candidates.filter((one) => one.id === id));
  return {
    workload: comparison.workload?.name ?? null,
    ...saidWith(saying),
    text: sentence(bestFirst, comparison, saying),
    candidates: bestFirst.map((one) => sayCompared(one, saying)),
    traits: comparison.traits.map((row) => sayTraitRow(row, comparison, saying)),
    limits: comparison.limits.map((row) => sayLimitRow(row, saying)),
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
  { facts }: Comparison,
  saying: Saying,
): TraitRowAnswer => ({
  trait,
  title: saying.rulebook.traits.find(({ id }) => id === trait)?.title[saying.language] ?? trait,
  strength: need?.strongest.strength ?? null,
  rule: need?.strongest.rule.id ?? null,
  because: need === undefined ? null : fill(need.strongest.rule.because, facts, saying.language),
  winners,
  cells: cells.map(({ candidate, support, hundredths }) => ({
    candidate,
    support: support.level,
    points: hundredths / 100,
    evidence: support.evidence[saying.language],
    sources: [saySource(support.source, saying)],
  })),
});

const sayLimitRow = ({ fact, hard, cells, winners }: LimitRow, saying: Saying): LimitRowAnswer => ({
  fact,
  hard,
  winners,
  cells: cells.map(({ candidate, limit, met }) => ({
    candidate,
    bound: limit === undefined ? null : sayBound(limit.bound),
    state: limit === undefined ? null : (met?.state ?? 'kept'),
    evidence: limit?.evidence[saying.language] ?? null,
    sources: limit === undefined ? [] : [saySource(limit.source, saying)],
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
