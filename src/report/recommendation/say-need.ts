import type { GroundAnswer, NeedAnswer, NeedSupportAnswer } from '../../answers/recommendation/need.js';
import type { Firing, Need } from '../../domain/advice/needs/gather-needs.js';
import type { Reason } from '../../domain/advice/ranking/rank.js';
import { SUPPORT_LEVELS, type SupportLevel } from '../../domain/rulebook/support.js';
import { fill } from '../fill.js';
import { titleOfTrait } from '../names.js';
import { sayFacts } from '../say-fact.js';
import type { Telling } from './telling.js';

/** A need is that of its trait: a workload needs a trait once. */
export const needId = ({ trait }: Need): string => trait;

export const sayNeed = (need: Need, telling: Telling): NeedAnswer => {
  const { strength: strengths, support } = telling.rulebook.weights;
  const worth = strengths[need.strongest.strength];
  return {
    id: needId(need),
    trait: need.trait,
    title: titleOfTrait(need.trait, telling),
    ...sayGround(need.strongest, telling),
    earns: LEVELS.map((level) => (worth * support[level]) / 100),
    ...(telling.detail === 'full' && {
      further: need.further.slice(0, telling.shown.further).map((firing) => sayGround(firing, telling)),
    }),
  };
};

const sayGround = ({ rule, strength, facts }: Firing, telling: Telling): GroundAnswer => ({
  rule: rule.id,
  strength,
  because: fill(rule.because, telling.facts, telling.language),
  facts: sayFacts(facts.slice(0, telling.shown.facts), telling.facts),
  sources: telling.sources.cite([rule.source]),
});

/** From nothing to built in, so that a level is its place. */
const LEVELS = [...SUPPORT_LEVELS].reverse();

const PLACES = new Map(LEVELS.map((level, place) => [level, place]));

export const placeOfLevel = (level: SupportLevel): number => PLACES.get(level) ?? 0;

/** How well each of some needs is met, with the evidence where it is to be told. */
export const sayNeedSupport = (
  reasons: readonly Reason[],
  telling: Telling,
  isTold: (reason: Reason) => boolean,
  most: number,
): Readonly<Record<string, NeedSupportAnswer>> => {
  const told = new Set(reasons.filter(isTold).slice(0, most));
  return Object.fromEntries(
    reasons.map((reason) => {
      const { need, support, hundredths } = reason;
      const said = { level: support.level, points: hundredths / 100 };
      const evidence = support.evidence[telling.language];
      return [
        needId(need),
        told.has(reason) ? { ...said, evidence, sources: telling.sources.cite([support.source]) } : said,
      ];
    }),
  );
};
