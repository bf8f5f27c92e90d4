import type { Source } from '../source.js';
import type { Text } from '../../text.js';

/** A measurable sign that a database which is run already is being outgrown, and what to try before leaving it. */
export interface Sign {
  readonly id: string;
  /** Ids of the families whose databases show it. */
  readonly families: readonly string[];
  /** Ids of the traits whose need then pulls toward another store; none where it is general. */
  readonly toward: readonly string[];
  readonly sign: Text;
  readonly fixFirst: Text;
  readonly sources: readonly Source[];
}
