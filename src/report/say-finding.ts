import type { FactValue } from '../domain/fact.js';
import type { LimitMet } from '../domain/limit.js';
import type { Need } from '../domain/gather-needs.js';
import type { Advice } from '../domain/review/advise-workload.js';
import type { Reported } from '../domain/review/review.js';
import type { Finding } from '../domain/review/find.js';
import type { ReviewFactName } from '../domain/review-vocabulary.js';
import type { Rulebook } from '../domain/rulebook.js';
import type { Source } from '../domain/source.js';
import type { Support } from '../domain/support.js';
import type { Language } from '../domain/text.js';
import { fill } from './fill.js';
import type { FindingAnswer, FindingReasonAnswer } from './review-answer.js';
import { sayReviewValue } from './say-review-value.js';
import { sayFacts } from './say-need.js';
import { saySource } from './say-source.js';

/** A finding in words, with what it rests on. */
export const sayFinding = (
  { finding, suppression }: Reported,
  rulebook: Rulebook,
  language: Language,
  staleBefore: string,
): FindingAnswer => {
  const { rule, subject } = finding;
  const said = { message: finding.case.message, remedy: finding.case.remedy };
  const say = (name: string, value: FactValue): string => sayReviewValue(name as ReviewFactName, value, rulebook, language);
  const grounds = groundsOf(finding, language);
  return {
    rule: rule.id,
    title: rule.title[language],
    severity: finding.case.severity,
    target: subject.target,
    members: subject.members,
    pointer: subject.pointer,
    message: fill(said.message, subject.facts, language, say),
    remedy: fill(said.remedy, subject.facts, language, say),
    patterns: rule.patterns,
    reasons: [{ text: rule.because[language], facts: factsBehind(finding) }, ...grounds.map(({ reason }) => reason)],
    sources: distinct([...rule.sources, ...grounds.flatMap(({ sources }) => sources)]).map((source) => saySource(source, staleBefore)),
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

const distinct = (sources: readonly Source[]): readonly Source[] => [...new Map(sources.map((source) => [source.url, source])).values()];

/** A further reason, of the ranking. */
interface Ground {
  readonly reason: FindingReasonAnswer;
  readonly sources: readonly Source[];
}

/** So many differences say why another family is ahead. */
const DIFFERENCES = 3;

/** What the ranking says behind a finding on a workload: the musts, limits or differences that the finding speaks of. */
const groundsOf = ({ behind, subject: { advice } }: Finding, language: Language): readonly Ground[] => {
  const placed = advice?.placed;
  if (advice === undefined) return [];
  const grounds: Ground[] = [];
  if (placed !== undefined && behind.includes('workload.ruledOut') && placed.ruledOut) {
    grounds.push(...placed.unmet.map((need) => unmetGround(need, advice, language)), ...placed.passed.map((limit) => limitGround(limit, advice, language)));
  }
  if (placed !== undefined && behind.includes('workload.limitsStrained')) {
    grounds.push(...placed.strained.map((limit) => limitGround(limit, advice, language)));
  }
  if (behind.includes('workload.lead')) grounds.push(...differences(advice, language));
  else if (grounds.length === 0) grounds.push(...decisive(advice, language));
  return grounds;
};

const needGround = (need: Need, support: Support | undefined, { recommended, pointer }: Advice, language: Language): Ground => {
  const because = fill(need.strongest.rule.because, recommended.facts, language);
  return {
    reason: {
      text: support === undefined ? because : `${because} ${support.evidence[language]}`,
      facts: sayFacts(need.strongest.facts, recommended.facts).map(({ fact, pointer: within, value }) => ({ fact, pointer: pointer + within, value })),
    },
    sources: [need.strongest.rule.source, ...(support === undefined ? [] : [support.source])],
  };
};

const unmetGround = (need: Need, advice: Advice, language: Language): Ground => {
  const chosen = advice.placed?.chosen;
  const candidate = chosen?.kind === 'database' ? chosen.database : chosen?.family;
  return needGround(need, candidate?.support.get(need.trait), advice, language);
};

const limitGround = ({ limit, fact }: LimitMet, { pointer }: Advice, language: Language): Ground => ({
  reason: {
    text: limit.evidence[language],
    facts: [{ fact: fact.name, pointer: pointer + (fact.pointers[0] ?? ''), value: fact.value }],
  },
  sources: [limit.source],
});

/** Where the best family is furthest ahead of what was chosen. */
const differences = (advice: Advice, language: Language): readonly Ground[] => {
  const { recommended, placed } = advice;
  const best = recommended.verdict.first;
  const chosen = placed?.chosen;
  const family = chosen?.kind === 'database' ? chosen.database.family : chosen?.id;
  const other = recommended.standings.find((standing) => standing.family.id === family);
  if (best === undefined) return [];
  return best.reasons
    .map((reason, index) => ({ reason, by: reason.hundredths - (other?.reasons[index]?.hundredths ?? 0) }))
    .filter(({ by }) => by > 0)
    .sort((one, second) => second.by - one.by)
    .slice(0, DIFFERENCES)
    .map(({ reason }) => needGround(reason.need, reason.support, advice, language));
};

/** What sets the first family apart from the second. */
const decisive = (advice: Advice, language: Language): readonly Ground[] =>
  advice.recommended.verdict.decisive.map(({ need, support }) => needGround(need, support, advice, language));
