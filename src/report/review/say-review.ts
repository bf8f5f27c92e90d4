import type { ReviewAnswer } from '../../answers/review/review.js';
import type { ReviewVerdict } from '../../domain/rulebook/severity.js';
import type { Language } from '../../domain/text.js';
import { countsOf, verdictOn, type Counts } from '../../domain/review/counts.js';
import type { Review } from '../../domain/review/review-design.js';
import { COUNTED } from '../counted.js';
import { plural } from '../plural.js';
import { saidWith, type Saying } from '../saying.js';
import { sayFinding } from './say-finding.js';
import { sayStyleAdvice } from './say-style-advice.js';
import { sayWorkloadAdvice } from './say-workload-advice.js';

/** Puts a review into words. It decides nothing. */
export const sayReview = (review: Review, saying: Saying): ReviewAnswer => {
  const { design, findings, advice, style } = review;
  const counts = countsOf(review);
  const verdict = verdictOn(counts);
  return {
    system: design.system,
    ...saidWith(saying),
    detail: 'full',
    verdict,
    text: PHRASES[saying.language](verdict, counts),
    findings: findings.map((reported) => sayFinding(reported, saying)),
    recommendations: advice.map((one) => sayWorkloadAdvice(one, saying)),
    architecture: sayStyleAdvice(style, design, saying),
    counts,
  };
};

type Said = (verdict: ReviewVerdict, counts: Counts) => string;

const PHRASES: Readonly<Record<Language, Said>> = {
  en: (verdict, counts) => {
    const { error, warning, info, suppressed } = counts;
    const accepted = suppressed === 0 ? '' : `; ${plural(suppressed, 'finding')} suppressed`;
    const opening = { pass: 'The design passes', warn: 'The design passes with warnings', fail: 'The design fails' }[
      verdict
    ];
    return error + warning + info === 0
      ? `${opening}: nothing to report${accepted}.`
      : `${opening}: ${COUNTED.en(counts)}${accepted}.`;
  },
  ko: (verdict, counts) => {
    const { error, warning, info, suppressed } = counts;
    const accepted = suppressed === 0 ? '' : `, 무시 ${suppressed}건`;
    const opening = {
      pass: '설계가 검토를 통과했습니다',
      warn: '설계가 검토를 통과했지만 경고가 있습니다',
      fail: '설계가 검토를 통과하지 못했습니다',
    }[verdict];
    return error + warning + info === 0
      ? `${opening}. 지적 사항이 없습니다${accepted === '' ? '' : `(무시 ${suppressed}건)`}.`
      : `${opening}: ${COUNTED.ko(counts)}${accepted}.`;
  },
};
