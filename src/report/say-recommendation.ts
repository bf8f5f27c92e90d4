import type { Need } from '../domain/gather-needs.js';
import type { Standing } from '../domain/rank.js';
import type { Rulebook } from '../domain/rulebook.js';
import type { Language } from '../domain/text.js';
import type { Recommendation } from '../use-cases/recommend.js';
import type { NeedAnswer, RecommendationAnswer, StandingAnswer } from './answer.js';
import { sayConflict } from './say-conflict.js';
import { sayNeed } from './say-need.js';
import { sayQuestion } from './say-question.js';
import { sayVerdict } from './say-verdict.js';
import { sayWarning } from './say-warning.js';
import type { Nearest } from './say-warning.js';

/** Puts a recommendation into words. It decides nothing. */
export const sayRecommendation = (
  recommendation: Recommendation,
  rulebook: Rulebook,
  language: Language,
  nearest: Nearest,
): RecommendationAnswer => {
  const { workload, facts, standings, verdict, conflicts, warnings, questions } = recommendation;
  const said = new Map<Need, SaidNeed>();
  for (const { need } of standings[0]?.reasons ?? []) {
    said.set(need, {
      strongest: sayNeed(need.strongest, facts, language),
      further: need.further.map((firing) => sayNeed(firing, facts, language)),
    });
  }
  return {
    workload: workload.name,
    language,
    rulebook: { name: rulebook.name, version: rulebook.version, digest: rulebook.digest },
    verdict: sayVerdict(verdict, conflicts, facts, rulebook, language),
    ranking: standings.map((standing) => sayStanding(standing, said, language)),
    conflicts: conflicts.map((conflict) => sayConflict(conflict, facts, rulebook, language)),
    warnings: warnings.map((warning) => sayWarning(warning, rulebook, language, nearest)),
    questions: questions.map((question) => sayQuestion(question, language)),
  };
};

/** A need in words: the same for every family, so it is said once. */
interface SaidNeed {
  readonly strongest: NeedAnswer;
  readonly further: readonly NeedAnswer[];
}

const sayStanding = (standing: Standing, said: ReadonlyMap<Need, SaidNeed>, language: Language): StandingAnswer => {
  const { family, rank, outcome, fit, hundredths, reasons, unmet } = standing;
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
          sources: [need.strongest.rule.source, support.source],
          further: words.further,
        },
      ];
    }),
    unmet: unmet.flatMap((need) => said.get(need)?.strongest ?? []),
    databases: family.representatives.map(({ id, name }) => ({ id, title: name })),
  };
};
