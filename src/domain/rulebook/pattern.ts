import type { Source } from './source.js';
import type { Text } from '../text.js';

/** A state, a way or a role within a pattern. */
interface PatternPart {
  readonly id: string;
  readonly title: Text;
  readonly text: Text;
}

/** A proven answer to a problem between services. */
export interface Pattern {
  readonly id: string;
  /** Place in the reading order. */
  readonly order: number;
  readonly title: Text;
  /** Other names by which it may be asked for. */
  readonly aliases: readonly string[];
  readonly problem: Text;
  readonly solution: Text;
  readonly parts: readonly PatternPart[];
  readonly neededWhen: readonly Text[];
  readonly notWhen: readonly Text[];
  readonly costs: readonly Text[];
  readonly example: Text;
  /** Ids of other patterns. */
  readonly related: readonly string[];
  readonly sources: readonly Source[];
}
