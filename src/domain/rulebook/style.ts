import type { DriverFactName } from '../facts/driver-facts.js';
import type { SelectionRule } from './rule.js';
import type { Source } from './source.js';
import type { Support } from './support.js';
import type { Text } from '../text.js';
import type { StyleId } from '../input/words.js';

/** Something that an architecture style can have. */
export interface StyleTrait {
  readonly id: string;
  readonly title: Text;
  readonly meaning: Text;
}

/** How well a style has a trait, with an example where there is one. */
export interface StyleSupport extends Support {
  readonly example?: Text;
}

/** Whether a system is deployed as a whole, or in parts. */
export const DEPLOYABLES = ['one', 'many'] as const;

export interface Style {
  readonly id: StyleId;
  /** Place in the table; decides between styles that fit equally well. */
  readonly order: number;
  readonly deployables: (typeof DEPLOYABLES)[number];
  readonly title: Text;
  readonly meaning: Text;
  readonly example: Text;
  /** By trait id: an entry for every style trait. */
  readonly support: ReadonlyMap<string, StyleSupport>;
  readonly sources: readonly Source[];
}

/** Leads from what drives a system to a trait that its style should have. */
export type DriverRule = SelectionRule<DriverFactName>;

export interface StyleThresholds {
  /** Sum of need weights below which no style is advised. */
  readonly enoughToJudge: number;
}
