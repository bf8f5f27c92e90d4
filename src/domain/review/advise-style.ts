import { DRIVER_FACTS, type Design } from '../input/design.js';
import type { DriverFactName } from '../facts/driver-facts.js';
import type { Fact, Facts } from '../facts/fact.js';
import { gatherNeeds } from '../advice/needs/gather-needs.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { rank, totalWorth, type Standing } from '../advice/ranking/rank.js';
import { supportTable } from '../advice/ranking/support-table.js';
import type { Style } from '../rulebook/style.js';

/** A style's place among the styles. */
export interface StyleStanding extends Standing<DriverFactName> {
  readonly style: Style;
}

/** What the drivers of a design ask of its style. */
export interface StyleAdvice {
  readonly facts: Facts<DriverFactName>;
  readonly standings: readonly StyleStanding[];
  /** The style in use, where the design says so. */
  readonly inUse?: StyleStanding;
  /** The best one; absent where too little is known of the drivers. */
  readonly advised?: StyleStanding;
}

/** Orders the styles by what the drivers ask for, as families are ordered by what a workload needs. */
export const adviseStyle = (design: Design, { drivers, styles, weights, style: thresholds }: Rulebook): StyleAdvice => {
  const facts = driverFacts(design);
  const needs = gatherNeeds(facts, drivers);
  const standings = rank(needs, styles, weights, {
    table: supportTable(styles, weights),
    most: 0,
    weakBelow: 0,
    judge: (style, hundredths) => ({ own: { style }, hundredths, excluded: false }),
    stand: (own, place) => Object.assign(place, own),
    tie: (one, other) => one.style.order - other.style.order,
  });
  const inUse = standings.find(({ style }) => style.id === design.architecture?.style);
  const [first] = standings;
  return {
    facts,
    standings,
    ...(inUse === undefined ? {} : { inUse }),
    ...(first === undefined || totalWorth(needs, weights) < thresholds.enoughToJudge ? {} : { advised: first }),
  };
};

const driverFacts = ({ architecture = {} }: Design): Facts<DriverFactName> => {
  const facts = new Map<DriverFactName, Fact<DriverFactName>>();
  for (const name of Object.keys(DRIVER_FACTS) as DriverFactName[]) {
    const key = name.slice('architecture.'.length) as keyof typeof architecture;
    const value = architecture[key];
    if (value !== undefined)
      facts.set(name, { name, value, origin: 'stated', pointers: [`/architecture/${key}`], firm: true });
  }
  return facts;
};
