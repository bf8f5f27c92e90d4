import type { Text } from '../text.js';
import type { Source } from './source.js';

/** The six headline traits of NoSQL. */
export const NOSQL_HEADLINES = [
  'real-time-response',
  'scalability',
  'high-availability',
  'cloud-native',
  'simplicity',
  'flexibility',
] as const;
type NosqlHeadline = (typeof NOSQL_HEADLINES)[number];

/** Those, and the three groups that hold what none of them covers. */
export const HEADLINES = [...NOSQL_HEADLINES, 'query', 'consistency', 'data-model'] as const;
export type Headline = (typeof HEADLINES)[number];

/** Something that a store can do or be. */
export interface Trait {
  readonly id: string;
  readonly headline: Headline;
  readonly title: Text;
  readonly meaning: Text;
  /** True where a second store, fed from the first, can give it to what the first holds. */
  readonly separable?: boolean;
}

/** A headline trait as it is explained to somebody who is new to it. */
export interface HeadlineTrait {
  readonly id: NosqlHeadline;
  readonly title: Text;
  readonly meaning: Text;
  readonly examples: readonly Text[];
  readonly sources: readonly Source[];
}

/** What NoSQL is, and what is commonly said of it. */
export interface Nosql {
  readonly meaning: Text;
  readonly source: Source;
  /** All six, in the order of the list. */
  readonly headlines: readonly HeadlineTrait[];
}
