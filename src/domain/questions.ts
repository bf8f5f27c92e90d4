import type { Facts } from './fact.js';
import type { Family } from './family.js';
import type { Need } from './gather-needs.js';
import { worth } from './rank.js';
import type { Standing } from './rank.js';
import type { SelectionRule } from './rule.js';
import type { Question, Rulebook } from './rulebook.js';
import { supportTable } from './support-table.js';
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

/**
 * The questions that matter, found from the rules that rest only because a fact is unknown: those that could overturn the
 * answer first, then those that could make it close, in the order in which an expert would ask.
 */
export const openQuestions = (
  facts: Facts,
  needs: readonly Need[],
  standings: readonly Standing[],
  rulebook: Rulebook,
): readonly OpenQuestion[] => {
  const swings = largestSwings(facts, needs, standings, rulebook);
  const open = rulebook.questions.flatMap((question) => {
    const swing = swings.get(question.fact);
    return swing === undefined ? [] : [{ question, favours: swing.favours, overturns: swing.beyond > 0 }];
  });
  return [...open.filter(({ overturns }) => overturns), ...open.filter(({ overturns }) => !overturns)].slice(
    0,
    rulebook.verdict.shown,
  );
};

const largestSwings = (
  facts: Facts,
  needs: readonly Need[],
  standings: readonly Standing[],
  rulebook: Rulebook,
): ReadonlyMap<StatedFactName, Swing> => {
  const native = needs.reduce((sum, need) => sum + worth(need, rulebook.weights), 0) * rulebook.weights.support.native;
  const close = -(rulebook.verdict.closeCall / 100) * native;
  const [leader, second] = standings;
  // A need that earned a rival all of its points, and the leader none, would still not bring it near.
  const reach = Math.max(1, (leader?.hundredths ?? 0) - (second?.hundredths ?? 0) + close);
  const weights = new Map(needs.map((need) => [need.trait, worth(need, rulebook.weights)]));
  const largest = new Map<StatedFactName, Swing>();
  const swingOf = swingsOver(standings, rulebook);
  for (const rule of rulebook.selection) {
    const gain = rulebook.weights.strength[rule.need.strength] - (weights.get(rule.need.trait) ?? 0);
    if (gain * rulebook.weights.support.native < reach) continue;
    const swing = swingOf(rule.need.trait, gain);
    // The cheap questions first: most rules could not come near to changing the answer.
    if (swing === undefined || swing.beyond < close || !couldStillFire(rule, facts)) continue;
    for (const name of rule.when.reads) {
      if (facts.has(name)) continue;
      for (const ground of groundsOf(name)) {
        if (!facts.has(ground) && swing.beyond > (largest.get(ground)?.beyond ?? -Infinity)) largest.set(ground, swing);
      }
    }
  }
  return largest;
};

const couldStillFire = ({ when }: SelectionRule, facts: Facts): boolean =>
  when.reads.some((name) => !facts.has(name)) && when.mayHold(facts);

const GROUNDS: ReadonlyMap<string, readonly StatedFactName[]> = new Map(Object.entries(DERIVED_FROM));

const groundsOf = (name: FactName): readonly StatedFactName[] => GROUNDS.get(name) ?? [name as StatedFactName];

/** What the leader loses at most to a rival that fits, if a trait counted for so many points more. */
const swingsOver = (
  standings: readonly Standing[],
  rulebook: Rulebook,
): ((trait: string, gain: number) => Swing | undefined) => {
  const table = supportTable(rulebook);
  const [leader, ...others] = standings.map((standing) => ({ standing, at: rulebook.families.indexOf(standing.family) }));
  const rivals = others.filter(({ standing }) => standing.outcome === 'fits');
  return (trait, gain) => {
    const percent = table.get(trait);
    if (percent === undefined || leader === undefined) return undefined;
    let best: Swing | undefined;
    for (const { standing, at } of rivals) {
      const gained = gain * ((percent[at] ?? 0) - (percent[leader.at] ?? 0));
      const beyond = gained - (leader.standing.hundredths - standing.hundredths);
      if (gained > 0 && (best === undefined || beyond > best.beyond)) best = { favours: standing.family, beyond };
    }
    return best;
  };
};
