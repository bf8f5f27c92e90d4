import type { GroundAnswer, NeedAnswer, NeedSupportAnswer } from '../../src/answers/recommendation/need.js';
import type { RecommendationAnswer } from '../../src/answers/recommendation/recommendation.js';
import type { StandingAnswer } from '../../src/answers/recommendation/standing.js';

const sayFacts = ({ facts }: GroundAnswer): string =>
  facts.map(({ fact, value, origin }) => `${fact}=${String(value)} (${origin})`).join(', ');

const sayReason = (need: NeedAnswer, { points, level }: NeedSupportAnswer): string =>
  `${points} for ${need.strength} ${need.trait}, ${level}, by ${need.rule} of ${sayFacts(need)}`;

const line = (standing: StandingAnswer): string => {
  const { rank, family, outcome, fit, points = 0 } = standing;
  const unmet = standing.outcome === 'ruled-out' ? standing.unmet : [];
  return [`${rank}. ${family.title}: ${outcome}, ${fit}, ${points} points`, ...unmet.map((need) => `no ${need}`)].join(
    '; ',
  );
};

/**
 * What a reviewer reads of an answer: what is told of it in short, whole, and of all that is told every family's place, and
 * the leader's reasons. The digest is left out, since it changes with every letter of the rulebook.
 */
export const outlineOf = (brief: RecommendationAnswer, full: RecommendationAnswer): object => {
  const { verdict, ranking, conflicts, warnings, questions, needs = [] } = full;
  const support = ranking[0]?.support ?? {};
  const reasons = needs.flatMap((need) => {
    const met = support[need.id];
    return met === undefined ? [] : [{ need, met }];
  });
  return {
    brief: { ...brief, rulebook: undefined },
    verdict,
    ranking: ranking.map(line),
    reasons: reasons.map(({ need, met }) => sayReason(need, met)),
    why: reasons.map(({ need, met }) => [need.because, met.evidence]),
    conflicts,
    warnings,
    questions,
  };
};
