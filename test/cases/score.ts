import { databaseCalled } from '../../src/domain/rulebook/stores/database-called.js';
import type { Database } from '../../src/domain/rulebook/stores/database.js';
import { shareEngine } from '../../src/domain/advice/ranking/engines.js';
import type { DatabaseStanding } from '../../src/domain/advice/ranking/rank-databases.js';
import type { Rulebook } from '../../src/domain/rulebook/rulebook.js';
import type { Confidence } from '../../src/domain/advice/verdict/confidence.js';
import { recommend, type Recommendation } from '../../src/domain/advice/recommend.js';
import type { PublishedCase } from './published-case.js';

/** How the advice on one case stands beside what its source says. */
export interface Scored {
  readonly published: PublishedCase;
  readonly advice: Recommendation;
  readonly chosenFirst: boolean;
  readonly rightFirst: boolean;
  readonly rightInFirstTwo: boolean;
  /** Whether it would still be right if no rule rested on the case's own source. */
  readonly rightWithoutItsSource: boolean;
  readonly wrongFirst: boolean;
  /** Those of the chosen products that the catalogue has. */
  readonly products: readonly Database[];
  /** Whether one of them is among the first of its family. */
  readonly productAmongFirst: boolean;
  /** Whether one of them is among the first of all. */
  readonly productAmongFirstOfAll: boolean;
}

/** So many databases are looked at before the others. */
const FIRST = 3;

/**
 * Databases of one engine take one place together, as none is a rival of another: whoever chose PostgreSQL is well
 * advised with an extension or an edition of it.
 */
const isAmongFirst = (product: Database, standings: readonly DatabaseStanding[]): boolean => {
  const first: Database[] = [];
  for (const { database, outcome } of standings) {
    if (outcome === 'ruled-out' || first.some((other) => shareEngine(other, database))) continue;
    first.push(database);
    if (first.length === FIRST) break;
  }
  return first.some((database) => shareEngine(database, product));
};

/** The databases of the family that a product is made for. */
const ofItsFamily = (product: Database, { families }: Recommendation): readonly DatabaseStanding[] =>
  families.find(({ family }) => family.id === product.family)?.databases ?? [];

/** The rules but for those that were learnt from a case. */
const withoutSourceOf = ({ source }: PublishedCase, rulebook: Rulebook): Rulebook => {
  const selection = rulebook.selection.filter((rule) => rule.source.url !== source.url);
  return selection.length === rulebook.selection.length ? rulebook : { ...rulebook, selection };
};

export const score = (published: PublishedCase, rulebook: Rulebook): Scored => {
  const advice = recommend(published.workload, rulebook);
  const [first, second] = advice.families.map(({ family }) => family.id);
  const { chosen, acceptable, wrong } = published;
  const right = new Set([...chosen.families, ...acceptable]);
  const others = withoutSourceOf(published, rulebook);
  const [unaided] = (others === rulebook ? advice : recommend(published.workload, others)).families;
  const products = chosen.products.flatMap((name) => databaseCalled(name, rulebook.databases) ?? []);
  const rightFirst = first !== undefined && right.has(first);
  return {
    published,
    advice,
    chosenFirst: first !== undefined && chosen.families.includes(first),
    rightFirst,
    rightWithoutItsSource: unaided !== undefined && right.has(unaided.family.id),
    rightInFirstTwo: rightFirst || (second !== undefined && right.has(second)),
    wrongFirst: first !== undefined && wrong.includes(first),
    products,
    productAmongFirst: products.some((product) => isAmongFirst(product, ofItsFamily(product, advice))),
    productAmongFirstOfAll: products.some((product) => isAmongFirst(product, advice.databases)),
  };
};

export interface Summary {
  readonly cases: number;
  /** Percent of the cases. */
  readonly chosenFirst: number;
  readonly rightFirst: number;
  readonly rightInFirstTwo: number;
  readonly rightWithoutItsSource: number;
  /** How many put a family first that the source warns against. */
  readonly wrongFirst: number;
  /** In how many of the cases the catalogue has a chosen product, and in what percent of those one is among the first of its family. */
  readonly inCatalogue: number;
  readonly productAmongFirst: number;
  /** In what percent of those one is among the first of all. */
  readonly productAmongFirstOfAll: number;
  /** Of the answers given with each confidence: how many there were, and how many were right. */
  readonly byConfidence: Readonly<Record<Confidence, { readonly cases: number; readonly right: number }>>;
}

export const summarise = (scored: readonly Scored[]): Summary => {
  const percent = (count: number, of = scored.length): number => Math.round((1000 * count) / of) / 10;
  const count = (holds: (one: Scored) => boolean): number => scored.filter(holds).length;
  const withConfidence = (confidence: Confidence): { cases: number; right: number } => {
    const those = scored.filter(({ advice }) => advice.verdict.confidence === confidence);
    return { cases: those.length, right: those.filter(({ rightFirst }) => rightFirst).length };
  };
  const inCatalogue = count(({ products }) => products.length > 0);
  return {
    cases: scored.length,
    chosenFirst: percent(count((one) => one.chosenFirst)),
    rightFirst: percent(count((one) => one.rightFirst)),
    rightInFirstTwo: percent(count((one) => one.rightInFirstTwo)),
    rightWithoutItsSource: percent(count((one) => one.rightWithoutItsSource)),
    wrongFirst: count((one) => one.wrongFirst),
    inCatalogue,
    productAmongFirst: percent(
      count((one) => one.productAmongFirst),
      inCatalogue,
    ),
    productAmongFirstOfAll: percent(
      count((one) => one.productAmongFirstOfAll),
      inCatalogue,
    ),
    byConfidence: { high: withConfidence('high'), medium: withConfidence('medium'), low: withConfidence('low') },
  };
};
