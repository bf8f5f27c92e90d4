import type { Text } from '../text.js';

/** The six headline traits of NoSQL, and the three groups that hold what none of them covers. */
export const HEADLINES = [
  'real-time-response',
  'scalability',
  'high-availability',
  'cloud-native',
  'simplicity',
  'flexibility',
  'query',
  'consistency',
  'data-model',
] as const;
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
