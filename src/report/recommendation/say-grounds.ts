import type { FindingReasonAnswer } from '../../answers/review/finding.js';
import type { Facts } from '../../domain/facts/fact.js';
import type { Need } from '../../domain/advice/gather-needs.js';
import type { LimitMet } from '../../domain/rulebook/limit.js';
import type { StyleAdvice } from '../../domain/review/advise-style.js';
import type { Advice } from '../../domain/review/advise-workload.js';
import type { Finding } from '../../domain/review/find.js';
import type { Reason } from '../../domain/advice/score.js';
import type { Source } from '../../domain/rulebook/source.js';
import type { Support } from '../../domain/rulebook/support.js';
import type { Language } from '../../domain/text.js';
import { fill } from '../fill.js';
import { sayFacts } from './say-need.js';

/** A reason of the ranking behind a finding. */
export interface Ground {
  readonly reason: FindingReasonAnswer;
  readonly sources: readonly Source[];
}

/** So many differences say why another candidate is ahead. */
const DIFFERENCES = 3;

/** What the ranking says behind a finding on a workload, or on the style: the musts, limits or differences that it speaks of. */
export const sayGrounds = ({ behind, subject: { advice, style } }: Finding, language: Language): readonly Ground[] => {
  if (style !== undefined && behind.includes('system.styleLead')) return styleDifferences(style, language);
  return advice === undefined ? [] : workloadGrounds(behind, advice, language);
};

const workloadGrounds = (behind: Finding['behind'], advice: Advice, language: Language): readonly Ground[] => {
  const { placed } = advice;
  const obstacles =
    placed?.ruledOut === true && behind.includes('workload.ruledOut')
      ? [
          ...placed.unmet.map((need) => unmetGround(need, advice, language)),
          ...placed.passed.map((limit) => limitGround(limit, advice, language)),
        ]
      : [];
  const strained =
    placed !== undefined && behind.includes('workload.limitsStrained')
      ? placed.strained.map((limit) => limitGround(limit, advice, language))
      : [];
  const own = [...obstacles, ...strained];
  if (behind.includes('workload.lead')) return [...own, ...familyDifferences(advice, language)];
  return own.length > 0 ? own : decisive(advice, language);
};

const needGround = <Name extends string>(
  need: Need<Name>,
  support: Support | undefined,
  facts: Facts<Name>,
  above: string,
  language: Language,
): Ground => {
  const because = fill(need.strongest.rule.because, facts, language);
  return {
    reason: {
      text: support === undefined ? because : `${because} ${support.evidence[language]}`,
      facts: sayFacts(need.strongest.facts, facts).map(({ fact, pointer, value }) => ({
        fact,
        pointer: above + pointer,
        value,
      })),
    },
    sources: [need.strongest.rule.source, ...(support === undefined ? [] : [support.source])],
  };
};

const unmetGround = (need: Need, { placed, recommended, pointer }: Advice, language: Language): Ground => {
  const chosen = placed?.chosen;
  const candidate = chosen?.kind === 'database' ? chosen.database : chosen?.family;
  return needGround(need, candidate?.support.get(need.trait), recommended.facts, pointer, language);
};

const limitGround = ({ limit, fact }: LimitMet, { pointer }: Advice, language: Language): Ground => ({
  reason: {
    text: limit.evidence[language],
    facts: [{ fact: fact.name, pointer: pointer + (fact.pointers[0] ?? ''), value: fact.value }],
  },
  sources: [limit.source],
});

interface Scored<Name extends string> {
  readonly reasons: readonly Reason<Name>[];
}

/** The reasons by which one candidate is furthest ahead of another. */
const aheadBy = <Name extends string>(best: Scored<Name>, other: Scored<Name> | undefined): readonly Reason<Name>[] =>
  best.reasons
    .map((reason, index) => ({ reason, by: reason.hundredths - (other?.reasons[index]?.hundredths ?? 0) }))
    .filter(({ by }) => by > 0)
    .sort((one, second) => second.by - one.by)
    .slice(0, DIFFERENCES)
    .map(({ reason }) => reason);

/** Where the best family is furthest ahead of that of what was chosen. */
const familyDifferences = ({ recommended, placed, pointer }: Advice, language: Language): readonly Ground[] => {
  const best = recommended.verdict.first;
  const chosen = placed?.chosen;
  const id = chosen?.kind === 'database' ? chosen.database.family : chosen?.id;
  const other = recommended.standings.find(({ family }) => family.id === id);
  if (best === undefined) return [];
  return aheadBy(best, other).map(({ need, support }) =>
    needGround(need, support, recommended.facts, pointer, language),
  );
};

/** Where the style that the drivers ask for is furthest ahead of the one in use. */
const styleDifferences = ({ advised, inUse, facts }: StyleAdvice, language: Language): readonly Ground[] =>
  advised === undefined
    ? []
    : aheadBy(advised, inUse).map(({ need, support }) => needGround(need, support, facts, '', language));

/** What sets the first family apart from the second. */
const decisive = ({ recommended, pointer }: Advice, language: Language): readonly Ground[] =>
  recommended.verdict.decisive.map(({ need, support }) =>
    needGround(need, support, recommended.facts, pointer, language),
  );
