import type { Region } from '../region.js';

/** A comment in a design file by which a finding is accepted: `# nosql-advisor-ignore RULE until=2027-01-01 -- reason`. */
export interface IgnoreComment {
  readonly rule: string;
  /** Absent where the comment gives none; such a comment suppresses nothing. */
  readonly reason?: string;
  /** The last day on which it holds, as it was written: it may be no day at all, and then counts as past. */
  readonly until?: string;
  /** Where the comment itself stands. */
  readonly region: Region;
  /** The line that it speaks of: its own, or the next one with content where it stands alone. */
  readonly besideLine: number;
  /** The JSON Pointer of the innermost value that starts on that line; the whole document where none does. */
  readonly pointer: string;
}
