import { DRIVER_VOCABULARY } from '../domain/driver-vocabulary.js';
import type { ReviewRule } from '../domain/review-rule.js';
import { reviewVocabulary } from '../domain/review-vocabulary.js';
import type { Rulebook } from '../domain/rulebook.js';
import { buildSupport } from './build-support.js';
import { buildTraitRule } from './build-trait-rule.js';
import { compileCondition } from './condition.js';
import type { RawReview } from './raw.js';
import type { ShapedFiles } from './read-rulebook.js';
import { toSource } from './to-source.js';

type Architecture = Pick<Rulebook, 'styleTraits' | 'styles' | 'drivers' | 'patterns' | 'review'>;

/** Styles, drivers, patterns and review rules out of their checked files. */
export const buildArchitecture = ({ styleTraits, styles, drivers, patterns, review }: ShapedFiles): Architecture => ({
  styleTraits: styleTraits.content,
  styles: styles
    .map(({ content }) => ({ ...content, ...buildSupport(content) }))
    .sort((one, other) => one.order - other.order),
  drivers: drivers.map(({ content }) => buildTraitRule(content, styleTraits.content, DRIVER_VOCABULARY)),
  patterns: patterns
    .map(({ content }) => ({ ...content, sources: content.sources.map(toSource) }))
    .sort((one, other) => one.order - other.order),
  review: review.map(({ content }) => reviewRule(content)),
});

const reviewRule = ({ cases, sources, ...rest }: RawReview): ReviewRule => {
  const vocabulary = reviewVocabulary(rest.subject);
  return {
    ...rest,
    cases: cases.map(({ when, ...said }) => ({ ...said, when: compileCondition(when, vocabulary) })),
    sources: sources.map(toSource),
  };
};
