import type { ReasonAnswer } from '../../answers/recommendation/need.js';
import type { RecommendationAnswer } from '../../answers/recommendation/recommendation.js';
import type { StandingAnswer } from '../../answers/recommendation/standing.js';
import type { Reason } from '../../domain/advice/ranking/rank.js';
import type { Language } from '../../domain/text.js';
import type { Recommendation } from '../../domain/advice/recommend.js';
import { isRuledOut } from '../../domain/advice/ranking/rank.js';
import type { FamilyStanding } from '../../domain/advice/ranking/stand-families.js';
import { saySource } from '../say-source.js';
import { saidWith, type Saying } from '../saying.js';
import { nameDatabase } from './name-database.js';
import { sayConflict } from './say-conflict.js';
import { sayDatabase } from './say-database.js';
import { sayNeed, strongestOf, type SaidNeeds } from './say-need.js';
import { sayQuestion } from './say-question.js';
import { sayVerdict } from './say-verdict.js';
import { sayWarning } from './say-warning.js';

/** Puts a recommendation into words. It decides nothing. */
export const sayRecommendation = (recommendation: Recommendation, saying: Saying): RecommendationAnswer => {
  const { workload, facts, needs, families, databases, conflicts, warnings, questions } = recommendation;
  const said: SaidNeeds = new Map(
    needs.map((need) => [need, [need.strongest, ...need.further].map((one) => sayNeed(one, facts, saying.language))]),
  );
  const saidDatabases = new Map(databases.map((one) => [one, sayDatabase(one, said, saying)]));
  return {
    workload: workload.name,
    ...(workload.entityRef !== undefined && { entityRef: workload.entityRef }),
    ...saidWith(saying),
    verdict: sayVerdict(recommendation, saying),
    ranking: families.map((standing, index) => ({
      rank: index + 1,
      ...sayStanding(standing, said, saying),
      databases: standing.databases.flatMap((one) => saidDatabases.get(one) ?? []),
    })),
    topDatabases: databases
      .filter((standing) => !isRuledOut(standing))
      .slice(0, saying.rulebook.verdict.topDatabases)
      .map(({ database, fit }) => ({
        id: database.id,
        title: nameDatabase(database, saying),
        family: database.family,
        engine: database.engines[0] ?? database.id,
        fit,
      })),
    conflicts: conflicts.map((conflict) => sayConflict(conflict, facts, saying)),
    warnings: warnings.map((warning) => sayWarning(warning, saying)),
    questions: questions.map((question) => sayQuestion(question, saying)),
  };
};

const NO_DATABASE: Readonly<Record<Language, string>> = {
  en: 'Every database of this family lacks a must or passes a limit, so the family is not recommended.',
  ko: '필수 요구를 모두 충족하면서 한도도 넘지 않는 데이터베이스가 이 계열에 없으므로 추천하지 않습니다.',
};

const sayStanding = (
  { family, best, outcome, fit, hundredths, reasons, unmet }: FamilyStanding,
  said: SaidNeeds,
  saying: Saying,
): Omit<StandingAnswer, 'rank' | 'databases'> => ({
  family: { id: family.id, title: family.title[saying.language], nosql: family.nosql },
  database: best.database.id,
  outcome,
  fit,
  points: hundredths / 100,
  reasons: reasons.flatMap((reason) => sayReason(reason, said, saying)),
  unmet: strongestOf(unmet, said),
  note: outcome === 'ruled-out' ? NO_DATABASE[saying.language] : null,
});

const sayReason = ({ need, support, hundredths }: Reason, said: SaidNeeds, saying: Saying): readonly ReasonAnswer[] => {
  const [strongest, ...further] = said.get(need) ?? [];
  if (strongest === undefined) return [];
  const { rule, trait, strength, facts, because } = strongest;
  return [
    {
      rule,
      trait,
      strength,
      support: support.level,
      points: hundredths / 100,
      facts,
      because,
      evidence: support.evidence[saying.language],
      sources: [need.strongest.rule.source, support.source].map((source) => saySource(source, saying)),
      further,
    },
  ];
};
