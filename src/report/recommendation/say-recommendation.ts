import type { Need } from '../../domain/advice/gather-needs.js';
import type { FamilyStanding } from '../../domain/advice/rank-families.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import type { Language } from '../../domain/text.js';
import type { Recommendation } from '../../domain/advice/recommend.js';
import type { DatabaseAnswer, NeedAnswer, RecommendationAnswer, StandingAnswer } from './recommendation-answer.js';
import { databasesOf } from '../../domain/advice/databases-of.js';
import { sayDatabase, type Saying } from './say-database.js';
import { saySource } from '../say-source.js';
import { sayConflict } from './say-conflict.js';
import { sayNeed } from './say-need.js';
import { sayQuestion } from './say-question.js';
import { sayVerdict } from './say-verdict.js';
import { sayWarning } from './say-warning.js';

/** Puts a recommendation into words. It decides nothing. */
export const sayRecommendation = (
  recommendation: Recommendation,
  rulebook: Rulebook,
  language: Language,
  staleBefore: string,
): RecommendationAnswer => {
  const { workload, facts, needs, standings, databases, verdict, picks, conflicts, warnings, questions } =
    recommendation;
  const said = new Map<Need, SaidNeed>();
  for (const need of needs) {
    said.set(need, {
      strongest: sayNeed(need.strongest, facts, language),
      further: need.further.map((firing) => sayNeed(firing, facts, language)),
    });
  }
  const saying: Saying = {
    rulebook,
    language,
    staleBefore,
    sayNeed: (trait) => [...said].flatMap(([need, words]) => (need.trait === trait ? [words.strongest] : [])),
  };
  const familyOf = (id: string): FamilyStanding | undefined => standings.find(({ family }) => family.id === id);
  const sayOnce = new Map(databases.map((one) => [one, sayDatabase(one, familyOf(one.database.family), saying)]));
  const ofFamily = (id: string): readonly DatabaseAnswer[] =>
    databasesOf(id, databases).flatMap((standing) => sayOnce.get(standing) ?? []);
  return {
    workload: workload.name,
    language,
    rulebook: { name: rulebook.name, version: rulebook.version, digest: rulebook.digest },
    verdict: sayVerdict(verdict, picks, conflicts, facts, rulebook, language),
    ranking: standings.map((standing, index) =>
      sayStanding(standing, index + 1, said, language, staleBefore, ofFamily(standing.family.id)),
    ),
    topDatabases: picks.top.map(({ database, fit }) => ({
      id: database.id,
      title: database.title,
      family: database.family,
      fit,
    })),
    conflicts: conflicts.map((conflict) => sayConflict(conflict, facts, rulebook, language, staleBefore)),
    warnings: warnings.map((warning) => sayWarning(warning, rulebook, language)),
    questions: questions.map((question) => sayQuestion(question, language)),
  };
};

/** A need in words: the same for every family, so it is said once. */
interface SaidNeed {
  readonly strongest: NeedAnswer;
  readonly further: readonly NeedAnswer[];
}

const NO_DATABASE: Readonly<Record<Language, string>> = {
  en: 'Every database of this family is ruled out by a limit that it cannot exceed, so the family is not recommended.',
  ko: '이 계열의 데이터베이스가 모두 필수 조건을 충족하지 못하여 이 계열을 추천하지 않습니다.',
};

const sayStanding = (
  standing: FamilyStanding,
  rank: number,
  said: ReadonlyMap<Need, SaidNeed>,
  language: Language,
  staleBefore: string,
  databases: readonly DatabaseAnswer[],
): StandingAnswer => {
  const { family, outcome, fit, hundredths, reasons, unmet } = standing;
  return {
    rank,
    family: { id: family.id, title: family.title[language], nosql: family.nosql },
    outcome,
    fit,
    points: hundredths / 100,
    reasons: reasons.flatMap(({ need, support, hundredths: earned }) => {
      const words = said.get(need);
      if (words === undefined) return [];
      const { rule, trait, strength, facts, because } = words.strongest;
      return [
        {
          rule,
          trait,
          strength,
          support: support.level,
          points: earned / 100,
          facts,
          because,
          evidence: support.evidence[language],
          sources: [saySource(need.strongest.rule.source, staleBefore), saySource(support.source, staleBefore)],
          further: words.further,
        },
      ];
    }),
    unmet: unmet.flatMap((need) => said.get(need)?.strongest ?? []),
    note: standing.noDatabase ? NO_DATABASE[language] : null,
    databases,
  };
};
