import type { Adoption, Database } from './stores/database.js';
import type { Family } from './stores/family.js';
import type { Outside } from './stores/outside.js';
import type { Pattern } from './pattern.js';
import type { ReviewRule } from './review-rule.js';
import type { DriverRule, Style, StyleThresholds, StyleTrait } from './style.js';
import type { Condition, ConflictRule, SelectionRule, Strength } from './rule.js';
import type { Service } from './stores/service.js';
import type { Sign } from './stores/sign.js';
import type { SupportLevel } from './support.js';
import type { Text } from '../text.js';
import type { Nosql, Trait } from './trait.js';
import type { StatedFactName } from '../facts/workload-vocabulary.js';
import type { DatabaseState, UseCase } from '../input/words.js';
import type { FactValue } from '../facts/fact.js';

/** What a use case implies, by fact; any stated fact overrides it. */
export interface UseCaseEntry {
  readonly id: UseCase;
  readonly title: Text;
  readonly implies: ReadonlyMap<StatedFactName, FactValue>;
}

/** What to ask where a fact is unknown and could change the answer. */
export interface Question {
  readonly fact: StatedFactName;
  readonly ask: Text;
  /** Asked only where this may still hold; always where it is absent. */
  readonly when?: Condition;
}

/** The numbers that ranking rests on. All of them live in `rules/rulebook.yaml`. */
export interface Weights {
  /** Points of a need that is met natively. */
  readonly strength: Readonly<Record<Strength, number>>;
  /** Share of those points that a support level earns, in percent. */
  readonly support: Readonly<Record<SupportLevel, number>>;
  /** Points that wide use earns a database. */
  readonly adoption: Readonly<Record<Adoption, number>>;
  /** Points that a database loses for each advised limit that is passed. */
  readonly advisedLimit: number;
  /** Points that a database loses which no longer gets releases, or which ends within a year. */
  readonly ageing: number;
  /**
   * What a database earns where the team already runs it, by how it does: percent of all that could be earned, so that it
   * comes first unless another leads by more.
   */
  readonly alreadyRun: Readonly<Record<DatabaseState, number>>;
  /** Share of that which an extension of it earns, in percent. */
  readonly extensionOfRun: number;
  /** Fit points below which a fit is called weak. */
  readonly weakFit: number;
  /** Share of a bound, 0 to 1, from which a limit counts as near. */
  readonly nearLimit: number;
}

/** A part of what decides, such as how the data is read. */
export interface Area {
  /** As it stands within a sentence. */
  readonly title: Text;
  readonly facts: readonly StatedFactName[];
}

interface VerdictThresholds {
  /** Fit points below which the first two are a close call. */
  readonly closeCall: number;
  /** Fit points from which a lead is clear. */
  readonly clearLead: number;
  /** Sum of need weights below which nothing is recommended, unless what was said parts the families. */
  readonly enoughToJudge: number;
  /** Sum of need weights below which nothing is recommended at all. */
  readonly leastToJudge: number;
  /** The family to stay with where no other earns its cost. */
  readonly stayWith: string;
  /** What a confident answer rests on: of each area at least one fact should be stated. */
  readonly areas: readonly Area[];
  /** Areas that must be known for high confidence, and for medium. */
  readonly areasForHigh: number;
  readonly areasForMedium: number;
  /** How many questions, and how many turning points, an answer shows at most. */
  readonly shown: number;
  /** How many databases an answer lists across families. */
  readonly topDatabases: number;
}

/** All of `rules/`, checked and frozen. */
export interface Rulebook {
  readonly name: string;
  readonly version: string;
  /** SHA-256 over every file, in hexadecimal. */
  readonly digest: string;
  readonly weights: Weights;
  readonly verdict: VerdictThresholds;
  readonly style: StyleThresholds;
  /** Months after which a fact that nobody looked up again counts as stale. */
  readonly staleAfterMonths: number;
  /** Properties and words of the contract that no rule reads, with the reason. */
  readonly informationOnly: readonly { readonly word: string; readonly why: string }[];
  /** In the table's order. */
  readonly families: readonly Family[];
  /** By id. */
  readonly databases: readonly Database[];
  /** What is no database, in the order of the list. */
  readonly outside: readonly Outside[];
  /** Names of services that are none of these: they closed, or run one of several engines. */
  readonly services: readonly Service[];
  readonly signs: readonly Sign[];
  readonly nosql: Nosql;
  readonly traits: readonly Trait[];
  readonly useCases: readonly UseCaseEntry[];
  readonly questions: readonly Question[];
  readonly selection: readonly SelectionRule[];
  readonly conflicts: readonly ConflictRule[];
  readonly styleTraits: readonly StyleTrait[];
  /** In the table's order. */
  readonly styles: readonly Style[];
  readonly drivers: readonly DriverRule[];
  /** In reading order. */
  readonly patterns: readonly Pattern[];
  readonly review: readonly ReviewRule[];
}
