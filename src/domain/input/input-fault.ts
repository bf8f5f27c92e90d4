import type { Text } from '../text.js';

/** One thing wrong with an input, as every door reports it. */
export interface InputFault {
  /** RFC 6901 JSON Pointer to the place; an empty string is the whole document. */
  readonly pointer: string;
  /** Stable, for programs: `unknown-key`, `wrong-type`, `not-a-word`, `too-small` … */
  readonly code: string;
  readonly message: Text;
  /** What would be right there, in the contract's words: `number, 0 to 1`, `one of fixed, evolving, …`. */
  readonly expected: Text;
  /** What stood there, shortened to 60 characters; left out where nothing did. */
  readonly received?: string;
  /** The known word or key nearest to an unknown one. */
  readonly didYouMean?: string;
}
