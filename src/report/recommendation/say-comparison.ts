import type { ComparedAnswer, ComparisonAnswer, LimitRowAnswer, TraitRowAnswer } from '../../answers/comparison.js';
import type { Compared, Comparison, LimitRow, TraitRow } from '../../domain/advice/side-by-side.js';
import type { Facts } from '../../domain/facts/fact.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import type { Language } from '../../domain/text.js';
import { fill } from '../fill.js';
import { listOf, traitTitle } from '../names.js';
import { sayBound } from './say-database.js';
import { saySource } from '../say-source.js';

/** Puts a comparison into words. */
export const sayComparison = (
  comparison: Comparison,
  workload: string | null,
  facts: Facts,
  rulebook: Rulebook,
  language: Language,
  staleBefore: string,
): ComparisonAnswer => ({
  workload,
  language,
  rulebook: { name: rulebook.name, version: rulebook.version, digest: rulebook.digest },
  text: sentence(comparison, workload, rulebook, language),
  candidates: comparison.order
    .flatMap((id) => comparison.candidates.filter((one) => one.id === id))
    .map((one) => sayCompared(one, language)),
  traits: comparison.traits.map((row) => sayTraitRow(row, facts, rulebook, language, staleBefore)),
  limits: comparison.limits.map((row) => sayLimitRow(row, language, staleBefore)),
});

const titleOf = (candidate: Compared, language: Language): string =>
  candidate.kind === 'family' ? candidate.family.title[language] : candidate.database.title;

const sayCompared = (candidate: Compared, language: Language): ComparedAnswer => ({
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
  facts: Facts,
  rulebook: Rulebook,
  language: Language,
  staleBefore: string,
): TraitRowAnswer => ({
  trait,
  title: rulebook.traits.find(({ id }) => id === trait)?.title[language] ?? trait,
  strength: need?.strongest.strength ?? null,
  rule: need?.strongest.rule.id ?? null,
  because: need === undefined ? null : fill(need.strongest.rule.because, facts, language),
  winners,
  cells: cells.map(({ candidate, support, hundredths }) => ({
    candidate,
    support: support.level,
    points: hundredths / 100,
    evidence: support.evidence[language],
    sources: [saySource(support.source, staleBefore)],
  })),
});

const sayLimitRow = (
  { fact, hard, cells, winners }: LimitRow,
  language: Language,
  staleBefore: string,
): LimitRowAnswer => ({
  fact,
  hard,
  winners,
  cells: cells.map(({ candidate, limit, met }) => ({
    candidate,
    bound: limit === undefined ? null : sayBound(limit.bound),
    state: limit === undefined ? null : (met?.state ?? 'kept'),
    evidence: limit?.evidence[language] ?? null,
    sources: limit === undefined ? [] : [saySource(limit.source, staleBefore)],
  })),
});

/** So many traits fit into one sentence. */
const NAMED_TRAITS = 3;

const sentence = (comparison: Comparison, workload: string | null, rulebook: Rulebook, language: Language): string => {
  const [first, second] = comparison.order.flatMap((id) => comparison.candidates.filter((one) => one.id === id));
  if (first === undefined || second === undefined) return '';
  const wonBy = ({ id }: Compared, other: Compared): string =>
    listOf(
      comparison.traits
        .filter(({ winners }) => winners.includes(id) && !winners.includes(other.id))
        .slice(0, NAMED_TRAITS)
        .map(({ trait }) => traitTitle(trait, rulebook, language)),
      language,
    );
  const say = PHRASES[language];
  const [one, two] = [titleOf(first, language), titleOf(second, language)];
  const opening =
    workload === null
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
