import type { Facts } from './fact.js';
import type { Family } from './family.js';
import type { Need } from './gather-needs.js';
import { worth } from './rank.js';
import type { Standing } from './rank.js';
import type { SelectionRule } from './rule.js';
import type { Question, Rulebook } from './rulebook.js';
import { DERIVED_FROM } from './vocabulary.js';
import type { FactName, StatedFactName } from './vocabulary.js';

/** A question whose answer could bring another family closer to the first place, or onto it. */
export interface OpenQuestion {
  readonly question: Question;
  /** The family that gains most on the leader from one of the answers. */
  readonly favours: Family;
  /** True where that alone would make it first. */
  readonly overturns: boolean;
}

interface Swing {
  readonly favours: Family;
  /** Hundredths of a point beyond what it lacks to be first; negative where that is not enough. */
  readonly beyond: number;
}

/** The questions that matter, most decisive first: found from the rules that rest only because a fact is unknown. */
export const openQuestions = (
  facts: Facts,
  needs: readonly Need[],
  standings: readonly Standing[],
  rulebook: Rulebook,
): readonly OpenQuestion[] => {
  const swings = new Map<StatedFactName, Swing>();
  const weights = new Map(needs.map((need) => [need.trait, worth(need, rulebook.weights)]));
  for (const rule of rulebook.selection) {
    const gain = rulebook.weights.strength[rule.need.strength] - (weights.get(rule.need.trait) ?? 0);
    const unknown = unknownGrounds(rule, facts);
    if (gain <= 0 || unknown.length === 0 || !rule.when.mayHold(facts)) continue;
    const swing = largestSwing(rule.need.trait, gain, standings, rulebook);
    if (swing === undefined) continue;
    for (const name of unknown) {
      const before = swings.get(name);
      if (before === undefined || swing.beyond > before.beyond) swings.set(name, swing);
    }
  }
  return rulebook.questions
    .flatMap((question) => {
      const swing = swings.get(question.fact);
      return swing === undefined ? [] : [{ question, swing }];
    })
    .sort((one, other) => other.swing.beyond - one.swing.beyond)
    .slice(0, rulebook.verdict.shown)
    .map(({ question, swing }) => ({ question, favours: swing.favours, overturns: swing.beyond > 0 }));
};

const unknownGrounds = (rule: SelectionRule, facts: Facts): readonly StatedFactName[] =>
  rule.when.reads.flatMap((name) => (facts.has(name) ? [] : groundsOf(name).filter((ground) => !facts.has(ground))));

const groundsOf = (name: FactName): readonly StatedFactName[] =>
  name in DERIVED_FROM ? DERIVED_FROM[name as keyof typeof DERIVED_FROM] : [name as StatedFactName];

const largestSwing = (
  trait: string,
  gain: number,
  standings: readonly Standing[],
  { weights }: Rulebook,
): Swing | undefined => {
  const leader = standings[0];
  if (leader === undefined) return undefined;
  const earned = (family: Family): number => gain * weights.support[family.support.get(trait)?.level ?? 'absent'];
  let best: Swing | undefined;
  for (const rival of standings) {
    if (rival === leader || rival.outcome === 'ruled-out') continue;
    const gained = earned(rival.family) - earned(leader.family);
    const beyond = gained - (leader.hundredths - rival.hundredths);
    if (gained > 0 && (best === undefined || beyond > best.beyond)) best = { favours: rival.family, beyond };
  }
  return best;
};
