import type { NeedAnswer, ReasonAnswer } from '../../src/answers/recommendation/need.js';
import type { RecommendationAnswer } from '../../src/answers/recommendation/recommendation.js';
import type { StandingAnswer } from '../../src/answers/recommendation/standing.js';

const sayFacts = ({ facts }: NeedAnswer): string =>
  facts.map(({ fact, value, origin }) => `${fact}=${String(value)} (${origin})`).join(', ');

const sayReason = (reason: ReasonAnswer): string =>
  `${reason.points} for ${reason.strength} ${reason.trait}, ${reason.support}, by ${reason.rule} of ${sayFacts(reason)}`;

const sayWhy = ({ because, evidence }: ReasonAnswer): readonly string[] => [because, evidence];

const line = ({ rank, family, outcome, fit, points, unmet }: StandingAnswer): string =>
  [`${rank}. ${family.title}: ${outcome}, ${fit}, ${points} points`, ...unmet.map(({ trait }) => `no ${trait}`)].join(
    '; ',
  );

/**
 * What a reviewer reads of an answer: all that is said in sentences, every family's place, and the leader's reasons.
 * The digest is left out, since it changes with every letter of the rulebook.
 */
export const outlineOf = ({ verdict, ranking, conflicts, warnings, questions }: RecommendationAnswer): object => ({
  verdict,
  ranking: ranking.map(line),
  reasons: ranking[0]?.reasons.map(sayReason) ?? [],
  why: ranking[0]?.reasons.map(sayWhy) ?? [],
  conflicts,
  warnings,
  questions,
});
