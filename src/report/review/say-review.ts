import type { ReviewAnswer, ReviewCounts } from '../../answers/review/review.js';
import { verdictOn, type Reported, type Review } from '../../domain/review/review.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import { SEVERITIES, type ReviewVerdict, type Severity } from '../../domain/rulebook/severity.js';
import type { Language } from '../../domain/text.js';
import { sayFinding } from './say-finding.js';
import { sayStyleAdvice } from './say-style-advice.js';
import { sayWorkloadAdvice } from './say-workload-advice.js';

/** Puts a review into words. It decides nothing; facts last looked up before `staleBefore` (`YYYY-MM-DD`) are marked. */
export const sayReview = (
  review: Review,
  rulebook: Rulebook,
  language: Language,
  staleBefore: string,
): ReviewAnswer => {
  const { design, findings, advice, style } = review;
  const counts = countsOf(review);
  const verdict = verdictOn(SEVERITIES.filter((severity) => counts[severity] > 0));
  return {
    system: design.system,
    language,
    rulebook: { name: rulebook.name, version: rulebook.version, digest: rulebook.digest },
    verdict,
    text: PHRASES[language](verdict, counts),
    findings: findings.map((reported) => sayFinding(reported, rulebook, language, staleBefore)),
    recommendations: advice.map((one) => sayWorkloadAdvice(one, rulebook, language)),
    architecture: sayStyleAdvice(style, design, rulebook, language, staleBefore),
    counts,
  };
};

const countsOf = ({ design, findings }: Review): ReviewCounts => {
  const counted = (severity: Severity): number =>
    findings.filter((reported) => counts(reported) && severityOf(reported) === severity).length;
  return {
    error: counted('error'),
    warning: counted('warning'),
    info: counted('info'),
    suppressed: findings.filter((reported) => !counts(reported)).length,
    services: design.services.length,
    workloads: design.services.reduce((sum, { workloads = [] }) => sum + workloads.length, 0),
    datastores: design.datastores?.length ?? 0,
    interactions: design.interactions?.length ?? 0,
    transactions: design.transactions?.length ?? 0,
  };
};

const counts = ({ suppression }: Reported): boolean => suppression === undefined;

const severityOf = ({ finding }: Reported): Severity => finding.case.severity;

type Said = (verdict: ReviewVerdict, counts: ReviewCounts) => string;

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const PHRASES: Readonly<Record<Language, Said>> = {
  en: (verdict, { error, warning, info, suppressed }) => {
    const found = `${plural(error, 'error')}, ${plural(warning, 'warning')}, ${info} info`;
    const accepted = suppressed === 0 ? '' : `; ${plural(suppressed, 'finding')} suppressed`;
    const opening = { pass: 'The design passes', warn: 'The design passes with warnings', fail: 'The design fails' }[
      verdict
    ];
    return error + warning + info === 0
      ? `${opening}: nothing to report${accepted}.`
      : `${opening}: ${found}${accepted}.`;
  },
  ko: (verdict, { error, warning, info, suppressed }) => {
    const found = `오류 ${error}건, 경고 ${warning}건, 참고 ${info}건`;
    const accepted = suppressed === 0 ? '' : `, 무시 ${suppressed}건`;
    const opening = {
      pass: '설계가 검토를 통과했습니다',
      warn: '설계가 검토를 통과했지만 경고가 있습니다',
      fail: '설계가 검토를 통과하지 못했습니다',
    }[verdict];
    return error + warning + info === 0
      ? `${opening}. 지적 사항이 없습니다${accepted === '' ? '' : `(무시 ${suppressed}건)`}.`
      : `${opening}: ${found}${accepted}.`;
  },
};
