import { DRIVER_VOCABULARY } from '../../domain/facts/driver-facts.js';
import type { ReviewRule } from '../../domain/rulebook/review-rule.js';
import { reviewVocabulary } from '../../domain/facts/review-facts.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import { buildSupport } from './build-support.js';
import { buildTraitRule } from './build-trait-rule.js';
import { compileCondition } from './condition.js';
import type { RawReview, RawRules } from '../read/raw.js';
import { toSource } from './to-source.js';

type Architecture = Pick<Rulebook, 'styleTraits' | 'styles' | 'drivers' | 'patterns' | 'review'>;

/** Styles, drivers, patterns and review rules out of their checked files. */
export const buildArchitecture = ({ styleTraits, styles, drivers, patterns, review }: RawRules): Architecture => ({
  styleTraits,
  styles: styles.map((style) => ({ ...style, ...buildSupport(style) })).sort((one, other) => one.order - other.order),
  drivers: drivers.map((driver) => buildTraitRule(driver, styleTraits, DRIVER_VOCABULARY)),
  patterns: patterns
    .map((pattern) => ({ ...pattern, sources: pattern.sources.map(toSource) }))
    .sort((one, other) => one.order - other.order),
  review: review.map(reviewRule),
});

const reviewRule = ({ cases, sources, ...rest }: RawReview): ReviewRule => {
  const vocabulary = reviewVocabulary(rest.subject);
  return {
    ...rest,
    cases: cases.map(({ when, ...said }) => ({ ...said, when: compileCondition(when, vocabulary) })),
    sources: sources.map(toSource),
  };
};
