import type { FindingAnswer, FindingReasonAnswer } from '../../answers/review/finding.js';
import type { FactValue } from '../../domain/facts/fact.js';
import type { Reported } from '../../domain/review/review-design.js';
import type { Finding } from '../../domain/review/find.js';
import { rankingBehind } from '../../domain/review/grounds.js';
import type { ReviewFactName } from '../../domain/facts/review-facts.js';
import type { Source } from '../../domain/rulebook/source.js';
import { fill } from '../fill.js';
import { sayGround } from './say-ground.js';
import { sayReviewValue } from './say-review-value.js';
import { sayFacts } from '../say-fact.js';
import { saySource } from '../say-source.js';
import type { Saying } from '../saying.js';

/** A finding in words, with what it rests on. */
export const sayFinding = ({ finding, suppression }: Reported, saying: Saying): FindingAnswer => {
  const { language } = saying;
  const { rule, subject } = finding;
  const { severity, message, remedy } = finding.case;
  const say = (name: string, value: FactValue): string => sayReviewValue(name as ReviewFactName, value, saying);
  const grounds = rankingBehind(finding);
  return {
    rule: rule.id,
    title: rule.title[language],
    severity,
    target: subject.target,
    members: subject.members,
    pointer: subject.pointer,
    message: fill(message, subject.facts, language, say),
    remedy: fill(remedy, subject.facts, language, say),
    patterns: rule.patterns,
    reasons: [
      { text: rule.because[language], facts: factsBehind(finding) },
      ...grounds.map((ground) => sayGround(ground, language)),
    ],
    sources: distinct([...rule.sources, ...grounds.flatMap(({ sources }) => sources)]).map((source) =>
      saySource(source, saying),
    ),
    help: `/v1/rules/${rule.id}`,
    ...(suppression === undefined
      ? {}
      : { suppressed: { by: suppression.by, reason: suppression.reason ?? null, until: suppression.until ?? null } }),
  };
};

/** What was stated behind a finding, with its place; what was worked out stands in the message. */
const factsBehind = ({ behind, subject }: Finding): FindingReasonAnswer['facts'] =>
  sayFacts(behind, subject.facts)
    .filter(({ origin }) => origin === 'stated')
    .map(({ fact, pointer, value }) => ({ fact, pointer, value }));

const distinct = (sources: readonly Source[]): readonly Source[] => [
  ...new Map(sources.map((source) => [source.url, source])).values(),
];
