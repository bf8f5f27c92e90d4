import type { FindingAnswer, FindingInShortAnswer } from '../../answers/review/finding.js';
import type { ReviewAnswer, ReviewInShortAnswer } from '../../answers/review/review.js';
import type { Detail } from '../../domain/detail.js';

/** So many findings fit into 6 kB, and into 32 kB with what to do about them, whatever the services are called. */
const FINDINGS = { brief: 10, standard: 14 } as const;

/** Of a finding: the reason of the rule, and the strongest that it rests on. */
const REASONS = 2;

const RECOMMENDATIONS = 8;

/** As much of a review as is asked for. */
export const shortenReview = (review: ReviewAnswer, detail: Detail): ReviewAnswer | ReviewInShortAnswer => {
  const { findings, recommendations, architecture, ...said } = review;
  if (detail === 'full') return review;
  const left = Math.max(0, findings.length - FINDINGS[detail]);
  if (detail === 'brief') {
    return {
      ...said,
      detail,
      findings: findings.slice(0, FINDINGS.brief).map(inShort),
      ...(left > 0 && { omitted: { findings: left } }),
    };
  }
  const others = Math.max(0, recommendations.length - RECOMMENDATIONS);
  return {
    ...said,
    detail,
    findings: findings
      .slice(0, FINDINGS.standard)
      .map(({ reasons, ...finding }) => ({ ...without('sources', finding), reasons: reasons.slice(0, REASONS) })),
    recommendations: recommendations.slice(0, RECOMMENDATIONS).map((advice) => without('ranking', advice)),
    architecture: without('ranking', architecture),
    ...(left + others > 0 && {
      omitted: { ...(left > 0 && { findings: left }), ...(others > 0 && { recommendations: others }) },
    }),
  };
};

/** An answer less what only a fuller one has. */
const without = <Key extends string, Said extends object>(key: Key, said: Said): Omit<Said, Key> =>
  Object.fromEntries(Object.entries(said).filter(([name]) => name !== key)) as Omit<Said, Key>;

const inShort = ({
  rule,
  severity,
  target,
  pointer,
  message,
  help,
  suppressed,
}: FindingAnswer): FindingInShortAnswer => ({
  rule,
  severity,
  target,
  pointer,
  message,
  help,
  ...(suppressed === undefined ? {} : { suppressed }),
});
