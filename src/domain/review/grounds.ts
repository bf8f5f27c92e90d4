import type { Need } from '../advice/needs/gather-needs.js';
import type { Reason } from '../advice/ranking/rank.js';
import { isNamed } from '../advice/verdict/judge.js';
import { aheadBy } from '../advice/ranking/set-apart.js';
import type { Fact, Facts } from '../facts/fact.js';
import type { FactName } from '../facts/workload-vocabulary.js';
import type { LimitMet } from '../rulebook/stores/limit.js';
import type { Source } from '../rulebook/source.js';
import type { Support } from '../rulebook/support.js';
import type { Text } from '../text.js';
import type { StyleAdvice } from './advise-style.js';
import type { Advice } from './advise-workloads.js';
import type { Finding } from './find.js';

/** A reason of the ranking behind a finding: a need, what a candidate has of it, or a limit. */
export interface Ground {
  /** Why there is a need, with the facts that its braces name. */
  readonly need?: { readonly because: Text; readonly known: Facts<string> };
  readonly evidence?: Text;
  readonly facts: readonly Fact<string>[];
  /** Where the part of the design stands that the pointers of the facts lead into. */
  readonly above: string;
  readonly sources: readonly Source[];
}

/** What the ranking says behind a finding on a workload, or on the style: the musts, limits or differences that it speaks of. */
export const rankingBehind = ({ behind, subject: { advice, style } }: Finding): readonly Ground[] => {
  if (style !== undefined && behind.includes('system.styleLead')) return styleDifferences(style);
  return advice === undefined ? [] : workloadGrounds(behind, advice);
};

const workloadGrounds = (behind: Finding['behind'], advice: Advice): readonly Ground[] => {
  const { placed, recommended, pointer } = advice;
  const ground = (reason: Needed): Ground => needGround(reason, recommended.facts, pointer);
  const limits = (met: readonly LimitMet[] = []): readonly Ground[] => met.map((one) => limitGround(one, pointer));
  const obstacles =
    placed?.ruledOut === true && behind.includes('workload.ruledOut')
      ? [
          ...placed.unmet.map((need) => ground({ need, support: placed.chosen.support.get(need.trait) })),
          ...limits(placed.passed),
        ]
      : [];
  const strained = behind.includes('workload.limitsStrained') ? limits(placed?.strained) : [];
  const own = [...obstacles, ...strained];
  if (behind.includes('workload.lead')) return [...own, ...familyDifferences(advice).map(ground)];
  if (own.length > 0) return own;
  return isNamed(recommended.verdict) ? recommended.verdict.decisive.map(ground) : [];
};

/** A need, and what a candidate has of it. */
interface Needed<Name extends string = FactName> {
  readonly need: Need<Name>;
  readonly support: Support | undefined;
}

const needGround = <Name extends string>(
  { need: { strongest }, support }: Needed<Name>,
  known: Facts<Name>,
  above: string,
): Ground => ({
  need: { because: strongest.rule.because, known },
  ...(support === undefined ? {} : { evidence: support.evidence }),
  facts: strongest.facts.flatMap((name) => known.get(name) ?? []),
  above,
  sources: [strongest.rule.source, ...(support === undefined ? [] : [support.source])],
});

const limitGround = ({ limit, fact }: LimitMet, above: string): Ground => ({
  evidence: limit.evidence,
  facts: [fact],
  above,
  sources: [limit.source],
});

/** Where the best family is furthest ahead of what was chosen. */
const familyDifferences = ({ recommended: { verdict }, placed }: Advice): readonly Reason[] =>
  isNamed(verdict) ? aheadBy(verdict.first, placed?.standing) : [];

/** Where the style that the drivers ask for is furthest ahead of the one in use. */
const styleDifferences = ({ advised, inUse, facts }: StyleAdvice): readonly Ground[] =>
  advised === undefined ? [] : aheadBy(advised, inUse).map((reason) => needGround(reason, facts, ''));
